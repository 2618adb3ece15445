import logger from '@adonisjs/core/services/logger'
import integrations from '#services/integrations/main'
import { readCredentials } from '#services/connections/credentials'
import type Connection from '#models/connection'

const PATIENCE_MS = 5000

/** Gives a grant back to the vendor, then forgets it with its calendars. A vendor that does not answer keeps nobody connected here. */
export default class RemoveConnection {
  async handle({ connection }: { connection: Connection }) {
    await this.#revoke(connection).catch((error) =>
      logger.warn({ err: error, connectionId: connection.id }, 'A grant could not be given back')
    )
    await connection.delete()
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
