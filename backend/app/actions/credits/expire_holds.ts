import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import ReleaseHold from '#actions/credits/release_hold'
import CreditHold from '#models/credit_hold'
import { eachAlone } from '#services/queue/each_alone'

/** Gives back what was set aside for calls long over. A report that comes later still settles. */
export default class ExpireHolds {
  async handle(_payload: Record<string, never> = {}) {
    const due = await CreditHold.query()
      .where('status', 'open')
      .where('expiresAt', '<=', DateTime.utc().toJSDate())
      .orderBy('expiresAt')
      .limit(500)
    await eachAlone(due, { what: ({ callId }) => ({ callId }) }, this.#release)
    return due.length
  }

  /** A report may settle the call at the same instant: whoever comes second finds the hold closed. */
  async #release({ callId }: CreditHold) {
    await db.transaction((trx) => new ReleaseHold().handle({ callId, trx }))
  }
}
