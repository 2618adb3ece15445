import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import LearnCalendars from '#actions/connections/learn_calendars'
import LoseConnection from '#actions/connections/lose_connection'
import Connection from '#models/connection'
import { ProviderError } from '@kametrix/contracts'

/** Under a minute, so that a connection is tried again by the next run. */
const AGAIN_SECONDS = 45
const AT_ONCE = 8
/** So many answers fit into the minute. */
const MOST = 400

/**
 * Tries every live connection once a minute, by listing its calendars: one that was withdrawn is noticed
 * before a caller meets it. While the vendor is away nobody loses anything.
 */
export default class ProbeConnections {
  async handle(_payload: Record<string, never> = {}) {
    for (let tried = 0; tried < MOST; tried += AT_ONCE) {
      const connections = await this.#claim()
      if (connections.length === 0) return
      const answers = await Promise.all(connections.map((one) => this.#probe(one)))
      if (answers.every((answer) => answer === 'away')) return
    }
  }

  /** Noted before it is tried: two processes try different ones, and one that fails stands before nobody. */
  async #claim(): Promise<Connection[]> {
    const now = DateTime.utc()
    const due = Connection.query()
      .select('id')
      .where('status', 'live')
      .where((old) =>
        old
          .whereNull('probedAt')
          .orWhere('probedAt', '<', now.minus({ seconds: AGAIN_SECONDS }).toJSDate())
      )
      .orderByRaw('probed_at NULLS FIRST')
      .limit(AT_ONCE)
      .forUpdate()
      .skipLocked()
    const claimed: { id: string }[] = await Connection.query()
      .whereIn('id', due)
      .update({ probed_at: now.toJSDate() })
      .returning('id')
    return Connection.findMany(claimed.map(({ id }) => id))
  }

  async #probe(connection: Connection): Promise<'well' | 'away' | 'lost'> {
    const { id: connectionId } = connection
    try {
      await new LearnCalendars().handle(connection)
      return 'well'
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error
      if (error.remedy === 'retry') return 'away'
      logger.warn({ err: error, connectionId }, 'A connection does not work')
      if (error.code === 'E_GRANT_LOST') {
        await db.transaction((trx) => new LoseConnection().handle({ connectionId, trx }))
      }
      return 'lost'
    }
  }
}
