import edge from 'edge.js'
import { dollars, inCredits, money } from '#services/presentation/money'
import { phone } from '#services/presentation/phone'
import { duration, instant, moment, offset } from '#services/presentation/times'

/** What every page and mail may say amounts, times and numbers with. */
for (const [name, words] of Object.entries({
  inCredits,
  money,
  dollars,
  phone,
  duration,
  instant,
  moment,
  offset,
})) {
  edge.global(name, words)
}
