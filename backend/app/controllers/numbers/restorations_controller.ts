import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/lucid'
import RouteNumber from '#actions/numbers/route_number'
import Drift from '#models/drift'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { findNumber } from '#services/numbers/find_number'

/** Having a number ring here again, whatever it was changed to at the vendor. */
export default class RestorationsController {
  async store(ctx: HttpContext) {
    const { id, status } = await findNumber(ctx)
    if (status !== 'active') throw new errors.E_ROW_NOT_FOUND()
    await new RouteNumber().begin(id)
    const left = await Drift.query().where('numberId', id)
    const notice = wordsFor(ctx).t(left.length > 0 ? 'numbers.healing' : 'numbers.healed')
    return answer(ctx, { to: null, notice }, await ctx.serialize({ id, drifts: left.length }))
  }
}
