import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import Call from '#models/call'
import { answer } from '#services/http/answer'
import { iso } from '#services/http/json'

/** A call that somebody has dealt with, or not after all. */
export default class HandlingsController {
  async store(ctx: HttpContext) {
    const call = await callOf(ctx)
    call.handledAt ??= DateTime.utc()
    await call.save()
    const data = await ctx.serialize({ id: call.id, handledAt: iso(call.handledAt) })
    return answer(ctx, { to: null }, data)
  }

  async destroy(ctx: HttpContext) {
    const call = await callOf(ctx)
    await call.merge({ handledAt: null }).save()
    return answer(ctx, { to: null }, await ctx.serialize({ id: call.id, handledAt: null }))
  }
}

function callOf({ account, params }: HttpContext) {
  return Call.query().where({ accountId: account.id, id: params.id }).firstOrFail()
}
