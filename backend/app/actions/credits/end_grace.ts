import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import WatchBalance from '#actions/credits/watch_balance'
import Account from '#models/account'

/** Moves accounts whose time in debt is over, and tells them. Admission looks at the time itself. */
export default class EndGrace {
  async handle(_payload: Record<string, never> = {}) {
    const over = await Account.query()
      .where('creditState', 'grace')
      .where('graceUntil', '<=', DateTime.utc().toJSDate())
      .limit(500)
    for (const { id: accountId } of over) {
      await db.transaction((trx) => new WatchBalance().handle({ accountId, trx }))
    }
    return over.length
  }
}
