import { LOCALES, type Language } from './words.ts'

/** A credit is a hundredth of the install's currency unit; amounts travel as millicredits. */
const MC_PER_UNIT = 100_000

/** "€12.40" or "12,40 €" of 1240000 millicredits, to the cent; explanations have the exact credits. */
export function money(millicredits: number, language: Language = 'en', currency = 'eur') {
  return amount(millicredits / MC_PER_UNIT, language, currency)
}

/** "€10.00": with its cents in any case, where amounts stand below each other. */
export function exactMoney(millicredits: number, language: Language) {
  return amount(millicredits / MC_PER_UNIT, language, 'eur', 'auto')
}

/** "€25" of 2500 cents. */
export function price(minor: number, language: Language = 'en', currency = 'eur') {
  return amount(minor / 100, language, currency)
}

/** "1,000" or "1.000" credits of 1000000 millicredits, to the tenth. */
export function credits(millicredits: number, language: Language = 'en') {
  const format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 })
  return format.format(millicredits / 1000)
}

/** Whole minutes on the phone that an amount is worth. */
export function minutesOf(millicredits: number, perMinuteMc: number) {
  return Math.max(0, Math.floor(millicredits / perMinuteMc))
}

function amount(
  value: number,
  language: Language,
  currency: string,
  zeros: 'auto' | 'stripIfInteger' = 'stripIfInteger'
) {
  const format = new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: currency.toUpperCase(),
    trailingZeroDisplay: zeros,
  })
  return format.format(value).replace('-', '−')
}
