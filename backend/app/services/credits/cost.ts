import type Call from '#models/call'
import type PriceVersion from '#models/price_version'
import { mc } from '#services/http/json'
import { inCredits } from '#services/presentation/money'
import { duration } from '#services/presentation/times'
import type { Words } from '#services/language/words'

/** What a call cost, in figures and in a sentence; null until it is settled. */
export function costOf(call: Call, price: PriceVersion | null, words: Words) {
  const { chargeMc, billedSeconds, excused } = call
  if (chargeMc === null) return null
  return {
    seconds: billedSeconds,
    perMinuteMc: price && mc(price.perMinuteMc),
    chargeMc: mc(chargeMc),
    excused,
    explanation: explanationOf(call, price, words),
    counting: countingOf(call, price, words),
  }
}

/** `4 min 32 s × 15 credits/min = 68 credits` */
export function explanationOf(
  { chargeMc, billedSeconds, excused }: Call,
  price: PriceVersion | null,
  words: Words
) {
  const talked = duration(billedSeconds ?? 0)
  if (!chargeMc) {
    const reason = excused && words.t(`credits.excused.${excused}`, {}, excused)
    return words.t(`credits.explained.${reason ? 'excused' : 'free'}`, { talked, reason })
  }
  const total = inCredits(chargeMc, words.locale)
  if (!price) return words.t('credits.explained.total', { talked, total })
  const counted = countedIn(chargeMc, price)
  const time =
    counted === billedSeconds
      ? talked
      : words.t('credits.explained.counted', { talked, counted: duration(counted) })
  const perMinute = inCredits(price.perMinuteMc, words.locale)
  return words.t('credits.explained.full', { time, price: perMinute, total })
}

/** The seconds that a charge is for. */
function countedIn(chargeMc: bigint, { perMinuteMc }: PriceVersion): number {
  return Number((chargeMc * 60n) / perMinuteMc)
}

/** Why other seconds were counted than were talked, where it is so: "The first 5 s are free." */
export function countingOf(
  { chargeMc, billedSeconds, excused }: Call,
  price: PriceVersion | null,
  words: Words
): string | null {
  if (!price || excused || billedSeconds === null || chargeMc === null) return null
  const { freeSeconds, minimumSeconds, incrementSeconds } = price
  const paid = billedSeconds - freeSeconds
  const least = Math.max(paid, minimumSeconds)
  const wholeSteps = Math.ceil(least / incrementSeconds) * incrementSeconds
  // Of a call that went on beyond what it was given, no further step was begun.
  const isCut = paid > 0 && countedIn(chargeMc, price) < wholeSteps
  const say = (rule: string, seconds: number) =>
    words.t(`credits.counting.${rule}`, { time: duration(seconds) })
  const rules = [
    freeSeconds > 0 && say('free', freeSeconds),
    paid > 0 && paid < minimumSeconds && say('minimum', minimumSeconds),
    paid > 0 && least % incrementSeconds > 0 && say('increment', incrementSeconds),
    isCut && say('overrun', 0),
  ]
  return rules.filter(Boolean).join(' ') || null
}
