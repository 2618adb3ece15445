import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import ReleaseHold from '#actions/credits/release_hold'
import CreditHold from '#models/credit_hold'
import { eachAlone } from '#services/queue/each_alone'
import { pageByPage } from '#services/queue/page_by_page'

/** Gives back what was set aside for calls long over. A report that comes later still settles. */
export default class ExpireHolds {
  handle(_payload: Record<string, never> = {}) {
    const now = DateTime.utc().toJSDate()
    const due = pageByPage(() =>
      CreditHold.query().where('status', 'open').where('expiresAt', '<=', now)
    )
    return eachAlone(due, { what: ({ callId }) => ({ callId }) }, this.#release)
  }

  /** A report may settle the call at the same instant: whoever comes second finds the hold closed. */
  async #release({ callId }: CreditHold) {
    await db.transaction((trx) => new ReleaseHold().handle({ callId, trx }))
  }
}
