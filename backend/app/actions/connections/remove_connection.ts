import logger from '@adonisjs/core/services/logger'
import integrations from '#services/integrations/main'
import { readCredentials } from '#services/connections/credentials'
import Connection from '#models/connection'

const PATIENCE_MS = 5000

/** Forgets a grant with its calendars and gives it back to the vendor. A vendor that does not answer keeps nobody connected here. */
export default class RemoveConnection {
  async handle({ connection }: { connection: Connection }) {
    const isLast = !(await this.#isUsedElsewhere(connection))
    await connection.delete()
    if (!isLast) return
    await this.#revoke(connection).catch((error) =>
      logger.warn({ err: error, connectionId: connection.id }, 'A grant could not be given back')
    )
  }

  /** Giving back one grant of a login ends them all, also those of another account of ours. */
  async #isUsedElsewhere({ id, provider, subject }: Connection): Promise<boolean> {
    return Boolean(await Connection.query().where({ provider, subject }).whereNot('id', id).first())
  }

  async #revoke(connection: Connection) {
    const { revokeUrl } = await integrations.oauth(connection.provider)
    const { refreshToken } = readCredentials(connection)
    const response = await fetch(revokeUrl, {
      method: 'POST',
      body: new URLSearchParams({ token: refreshToken }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!response.ok) throw new Error(`The vendor answered ${response.status}`)
  }
}
