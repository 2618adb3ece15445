import { asLanguage, wordsIn } from '#services/language/words'
import { dollars, inCredits, inCreditsChanged, minor, money } from '#services/presentation/money'
import { phone } from '#services/presentation/phone'
import { duration, instant, moment, offset } from '#services/presentation/times'
import type { DateTime } from 'luxon'

export type Telling = ReturnType<typeof tellingIn>

/** Everything that mails and pages rendered here say words, amounts, times and numbers with, in one language. */
export function tellingIn(spoken: string) {
  const language = asLanguage(spoken)
  const words = wordsIn(language)
  const t = (key: string, values?: object, otherwise?: string) => words.t(key, values, otherwise)
  return {
    language,
    t,
    money: (mc: bigint) => money(mc, language),
    minor: (amount: number, currency: string) => minor(amount, currency, language),
    inCredits: (mc: bigint) => inCredits(mc, language),
    inCreditsChanged: (mc: bigint) => inCreditsChanged(mc, language),
    phone: (number: string | null) => (number ? phone(number) : t('common.withheld')),
    moment: (at: DateTime, zone: string) => moment(at, zone, language),
    dollars: (micros: bigint) => dollars(micros, language),
    duration,
    instant,
    offset,
  }
}
