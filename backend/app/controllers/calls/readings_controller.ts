import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import CallerMessage from '#models/caller_message'
import { answer } from '#services/http/answer'
import { iso } from '#services/http/json'

/** Marking a message as read, and taking that back; the first time counts. */
export default class ReadingsController {
  async store(ctx: HttpContext) {
    const message = await messageOf(ctx)
    message.readAt ??= DateTime.utc()
    await message.save()
    const data = await ctx.serialize({ id: message.id, readAt: iso(message.readAt) })
    return answer(ctx, { to: null }, data)
  }

  async destroy(ctx: HttpContext) {
    const message = await messageOf(ctx)
    await message.merge({ readAt: null }).save()
    return answer(ctx, { to: null }, await ctx.serialize({ id: message.id, readAt: null }))
  }
}

function messageOf({ account, params }: HttpContext) {
  return CallerMessage.query().where({ accountId: account.id, id: params.id }).firstOrFail()
}
