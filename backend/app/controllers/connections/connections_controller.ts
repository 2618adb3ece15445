import type { HttpContext } from '@adonisjs/core/http'
import RemoveConnection from '#actions/connections/remove_connection'
import Connection from '#models/connection'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import ConnectionTransformer from '#transformers/connection_transformer'

export default class ConnectionsController {
  async index({ account, serialize }: HttpContext) {
    const connections = await Connection.query()
      .where('accountId', account.id)
      .preload('calendars', (calendars) => calendars.orderBy('name'))
      .orderBy('id')
    return serialize({ connections: ConnectionTransformer.transform(connections) })
  }

  async destroy(ctx: HttpContext) {
    const { account, params, serialize } = ctx
    const connection = await Connection.query()
      .where('accountId', account.id)
      .where('id', params.id)
      .firstOrFail()
    await new RemoveConnection().handle({ connection })
    const notice = wordsFor(ctx).t('notices.disconnected', { name: connection.label })
    return answer(ctx, { to: null, notice }, await serialize({ id: connection.id }))
  }
}
