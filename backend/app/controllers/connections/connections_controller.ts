import type { HttpContext } from '@adonisjs/core/http'
import RemoveConnection from '#actions/connections/remove_connection'
import Connection from '#models/connection'
import Staff from '#models/staff'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import ConnectionTransformer from '#transformers/connection_transformer'

export default class ConnectionsController {
  /** What is connected, and who is read and booked by it. */
  async index({ account, serialize }: HttpContext) {
    const [connections, staff] = await Promise.all([
      Connection.query()
        .where('accountId', account.id)
        .preload('calendars', (calendars) => calendars.orderBy('name'))
        .orderBy('id'),
      Staff.query()
        .where({ accountId: account.id, isActive: true })
        .preload('readCalendars')
        .orderBy('createdAt'),
    ])
    return serialize({
      connections: ConnectionTransformer.transform(connections),
      staff: staff.map(({ id, name, writeCalendarId, readCalendars }) => ({
        id,
        name,
        writeCalendarId,
        readCalendarIds: readCalendars.map((calendar) => calendar.id),
      })),
    })
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
