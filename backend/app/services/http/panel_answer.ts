import type { HttpContext } from '@adonisjs/core/http'
import { wordsFor } from '#services/http/language'
import { seeOther } from './answer.ts'

/** What a form of the panel came to: a page to go on to, with a sentence of the catalogues on it. */
export function panelAnswer(ctx: HttpContext, to: string, done: string, values: object = {}) {
  ctx.session.flash('done', wordsFor(ctx).t(done, values))
  return seeOther(ctx, to)
}
