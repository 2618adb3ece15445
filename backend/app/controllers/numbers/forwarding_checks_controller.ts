import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/lucid'
import BeginForwardingCheck from '#actions/numbers/begin_forwarding_check'
import { answer } from '#services/http/answer'
import { iso } from '#services/http/json'
import { wordsFor } from '#services/http/language'
import { findNumber } from '#services/numbers/find_number'

/** Waiting for a call that comes by a forwarding. */
export default class ForwardingChecksController {
  async store(ctx: HttpContext) {
    const number = await findNumber(ctx)
    if (number.status !== 'active') throw new errors.E_ROW_NOT_FOUND()
    const { id, state, expiresAt } = await new BeginForwardingCheck().handle({ number })
    const notice = wordsFor(ctx).t('numbers.checking')
    const data = await ctx.serialize({ check: { id, state, expiresAt: iso(expiresAt) } })
    return answer(ctx, { to: `/app/numbers/${number.id}`, notice }, data, 201)
  }
}
