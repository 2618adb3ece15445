import type { HttpContext } from '@adonisjs/core/http'
import Connection from '#models/connection'
import ConnectionTransformer from '#transformers/connection_transformer'

export default class ConnectionsController {
  async index({ account, serialize }: HttpContext) {
    const connections = await Connection.query()
      .where('accountId', account.id)
      .preload('calendars', (calendars) => calendars.orderBy('name'))
      .orderBy('id')
    return serialize({ connections: ConnectionTransformer.transform(connections) })
  }
}
