import type Pack from '#models/pack'
import { wordsIn } from '#services/language/words'
import { inCredits } from '#services/presentation/money'

/** A pack as the payer's receipt names it, in one line. */
export function soldAs({ name, creditsMc }: Pack, language: string) {
  const words = wordsIn(language)
  return words.t('credits.sold', { pack: name, credits: inCredits(creditsMc, words.locale) })
}
