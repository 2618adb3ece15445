import { wordsFor } from '#services/http/language'
import type { HttpContext } from '@adonisjs/core/http'
import type { Telling } from '#actions/business/change_business'

/** What is said after a change: that it is kept, and whether receptionists know. */
export function toldWords(ctx: HttpContext, telling: Telling) {
  return wordsFor(ctx).t(`business.told.${telling}`)
}
