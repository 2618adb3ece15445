import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Notify from '#actions/accounts/notify'
import QueueMessage from '#actions/webhooks/queue_message'
import Connection from '#models/connection'
import { readCredentials, sealCredentials } from '#services/connections/credentials'
import { ProviderError, type Credentials, type Grant } from '@kametrix/contracts'

/**
 * A connection's credentials, renewed by one process at a time. A grant that the vendor says
 * is gone is marked lost, told to the owner once, and not tried again.
 */
export class ConnectionGrant implements Grant {
  #seen?: Credentials

  constructor(private readonly connectionId: string) {}

  async read(): Promise<Credentials> {
    const connection = await Connection.findOrFail(this.connectionId)
    this.#seen = open(connection)
    return this.#seen
  }

  async renew(refresh: (current: Credentials) => Promise<Credentials>): Promise<Credentials> {
    try {
      this.#seen = await db.transaction(async (trx) => {
        const connection = await Connection.query({ client: trx })
          .where('id', this.connectionId)
          .forUpdate()
          .firstOrFail()
        const current = open(connection)
        if (this.#seen && current.accessToken !== this.#seen.accessToken) return current
        const renewed = await refresh(current)
        connection.credentials = sealCredentials(renewed, connection.accountId)
        await connection.save()
        return renewed
      })
      return this.#seen
    } catch (error) {
      if (error instanceof ProviderError && error.code === 'E_GRANT_LOST') await this.#lose()
      throw error
    }
  }

  async #lose() {
    await db.transaction(async (trx) => {
      const connection = await Connection.query({ client: trx })
        .where('id', this.connectionId)
        .forUpdate()
        .firstOrFail()
      if (connection.status === 'lost') return
      const lostAt = DateTime.utc()
      await connection.merge({ status: 'lost', lostAt }).save()
      const { id, accountId, label, provider } = connection
      const key = `connection.lost:${id}:${lostAt.toMillis()}`
      const data = { connectionId: id, provider, label }
      await new Notify().handle({ trx, accountId, kind: 'connection.lost', key, data })
      await new QueueMessage().handle({ trx, accountId, event: 'connection.lost', key, data })
    })
  }
}

function open(connection: Connection): Credentials {
  if (connection.status === 'lost') {
    throw new ProviderError('E_GRANT_LOST', 'The connection has to be renewed by its owner.')
  }
  return readCredentials(connection)
}
