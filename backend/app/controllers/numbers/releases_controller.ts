import type { HttpContext } from '@adonisjs/core/http'
import ReleaseNumber from '#actions/numbers/release_number'
import { actorOf } from '#services/audit/record_audit'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { findNumber } from '#services/numbers/find_number'

/** Giving a number up. */
export default class ReleasesController {
  async store(ctx: HttpContext) {
    const { id, number } = await findNumber(ctx)
    await new ReleaseNumber().handle({ numberId: id, actor: actorOf(ctx) })
    const notice = wordsFor(ctx).t('numbers.released', { number: number ?? '' })
    return answer(ctx, { to: '/app/numbers', notice }, await ctx.serialize({ id }))
  }
}
