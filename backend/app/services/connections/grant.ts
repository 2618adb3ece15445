import db from '@adonisjs/lucid/services/db'
import LoseConnection from '#actions/connections/lose_connection'
import Connection from '#models/connection'
import { readCredentials, sealCredentials } from '#services/connections/credentials'
import { inTurn } from '#services/time/in_turn'
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
    const outcome = await inTurn(`grant:${this.connectionId}`, () => this.#renew(refresh))
    if (outcome instanceof ProviderError) throw outcome
    this.#seen = outcome
    return outcome
  }

  /** Under lock from the look to the verdict: whoever waited finds the new credentials, or none to show. */
  #renew(refresh: (current: Credentials) => Promise<Credentials>) {
    return db.transaction(async (trx) => {
      const connection = await Connection.query({ client: trx })
        .where('id', this.connectionId)
        .forUpdate()
        .firstOrFail()
      const current = open(connection)
      if (this.#seen && current.accessToken !== this.#seen.accessToken) return current
      try {
        const renewed = await refresh(current)
        connection.credentials = sealCredentials(renewed, connection.accountId)
        await connection.save()
        return renewed
      } catch (error) {
        if (!(error instanceof ProviderError && error.code === 'E_GRANT_LOST')) throw error
        await new LoseConnection().handle({ connectionId: this.connectionId, trx })
        return error
      }
    })
  }
}

function open(connection: Connection): Credentials {
  if (connection.status === 'lost') {
    throw new ProviderError('E_GRANT_LOST', 'The connection has to be renewed by its owner.')
  }
  return readCredentials(connection)
}
