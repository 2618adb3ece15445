import credits, { CREDIT } from '#config/credits'

const MC_A_UNIT = 100 * Number(CREDIT)

/** Millicredits as money of the install's currency: "€12.40". */
export function money(mc: bigint, locale = 'en') {
  const style = { style: 'currency', currency: credits.currency.toUpperCase() } as const
  return told(Number(mc) / MC_A_UNIT, locale, style)
}

/** An amount in the smallest unit of a currency: "€25.00". */
export function minor(amount: number, currency: string, locale = 'en') {
  const style = { style: 'currency', currency: currency.toUpperCase() } as const
  return told(amount / 100, locale, style)
}

/** Millicredits as credits, exact: "10.5". */
export function inCredits(mc: bigint, locale = 'en') {
  return told(Number(mc) / Number(CREDIT), locale, { maximumFractionDigits: 3 })
}

/** A change of somebody's credits, with its sign: "+10.5", "−12". */
export function inCreditsChanged(mc: bigint, locale = 'en') {
  const style = { maximumFractionDigits: 3, signDisplay: 'exceptZero' } as const
  return told(Number(mc) / Number(CREDIT), locale, style)
}

/** What a vendor bills us, in micro-dollars: "$0.0312". */
export function dollars(micros: bigint, locale = 'en') {
  const style = { style: 'currency', currency: 'USD', minimumFractionDigits: 4 } as const
  return told(Number(micros) / 1_000_000, locale, style)
}

/** With a minus as wide as a plus, where `Intl` puts a hyphen. */
function told(amount: number, locale: string, style: Intl.NumberFormatOptions) {
  return new Intl.NumberFormat(locale, style).format(amount).replace('-', '−')
}
