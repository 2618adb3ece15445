import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import CallerMessage from '#models/caller_message'
import { answer } from '#services/http/answer'
import { iso } from '#services/http/json'

/** Marking a message as read; the first time counts. */
export default class ReadingsController {
  async store(ctx: HttpContext) {
    const { account, params, serialize } = ctx
    const message = await CallerMessage.query()
      .where('accountId', account.id)
      .where('id', params.id)
      .firstOrFail()
    message.readAt ??= DateTime.utc()
    await message.save()
    const data = await serialize({ id: message.id, readAt: iso(message.readAt) })
    return answer(ctx, { to: null }, data)
  }
}
