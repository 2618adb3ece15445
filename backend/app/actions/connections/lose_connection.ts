import { DateTime } from 'luxon'
import Notify from '#actions/accounts/notify'
import QueueMessage from '#actions/webhooks/queue_message'
import Connection from '#models/connection'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  connectionId: string
  trx: TransactionClientContract
}

/** The vendor no longer lets us in: nothing more is asked of it, and the owner hears so, once. */
export default class LoseConnection {
  async handle({ connectionId, trx }: Input) {
    const connection = await Connection.query({ client: trx })
      .where('id', connectionId)
      .forUpdate()
      .first()
    if (connection?.status !== 'live') return
    const lostAt = DateTime.utc()
    await connection.merge({ status: 'lost', lostAt }).save()
    // Nothing is offered from what was read while it lasted.
    await trx.from('calendars').where('connection_id', connectionId).update({ busy_at: null })
    const { accountId, label, provider } = connection
    const key = `connection.lost:${connectionId}:${lostAt.toMillis()}`
    const data = { connectionId, provider, label }
    await new Notify().handle({ trx, accountId, kind: 'connection.lost', key, data })
    await new QueueMessage().handle({ trx, accountId, event: 'connection.lost', key, data })
  }
}
