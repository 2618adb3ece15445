/** A credit is a hundredth of the install's currency unit; amounts travel as millicredits. */
const MC_PER_UNIT = 100_000

/** "€12.40" of 1240000 millicredits, to the cent; explanations have the exact credits. */
export function money(millicredits: number, currency = 'eur', locale = 'en') {
  return amount(millicredits / MC_PER_UNIT, currency, locale)
}

/** "€25" of 2500 cents. */
export function price(minor: number, currency = 'eur', locale = 'en') {
  return amount(minor / 100, currency, locale)
}

/** "about 83 minutes": what an amount is worth on the phone. */
export function minutes(millicredits: number, perMinuteMc: number) {
  const whole = Math.max(0, Math.floor(millicredits / perMinuteMc))
  return whole === 1 ? 'about 1 minute' : `about ${whole.toLocaleString('en')} minutes`
}

function amount(value: number, currency: string, locale: string) {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency.toUpperCase(),
    trailingZeroDisplay: 'stripIfInteger',
  }).format(value)
}
