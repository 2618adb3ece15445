import type Call from '#models/call'
import type PriceVersion from '#models/price_version'
import { mc } from '#services/http/json'
import { inCredits } from '#services/presentation/money'
import { duration } from '#services/presentation/times'

/** What a call cost, in figures and in a sentence; null until it is settled. */
export function costOf(call: Call, price: PriceVersion | null) {
  const { chargeMc, billedSeconds, excused } = call
  if (chargeMc === null) return null
  return {
    seconds: billedSeconds,
    perMinuteMc: price && mc(price.perMinuteMc),
    chargeMc: mc(chargeMc),
    excused,
    explanation: explanationOf(call, price),
  }
}

/** `4 min 32 s × 15 credits/min = 68 credits` */
export function explanationOf(
  { chargeMc, billedSeconds, excused }: Call,
  price: PriceVersion | null
) {
  const talked = duration(billedSeconds ?? 0)
  if (!chargeMc) return `${talked}, not charged${excused ? `: ${excused}` : ''}`
  const total = `${inCredits(chargeMc)} credits`
  if (!price) return `${talked} = ${total}`
  const counted = Number((chargeMc * 60n) / price.perMinuteMc)
  const time = counted === billedSeconds ? talked : `${talked}, counted as ${duration(counted)}`
  return `${time} × ${inCredits(price.perMinuteMc)} credits/min = ${total}`
}
