import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import WatchBalance from '#actions/credits/watch_balance'
import Account from '#models/account'
import { eachAlone } from '#services/queue/each_alone'

/** Moves accounts whose time in debt is over, and tells them. Admission looks at the time itself. */
export default class EndGrace {
  async handle(_payload: Record<string, never> = {}) {
    const over = await Account.query()
      .where('creditState', 'grace')
      .where('graceUntil', '<=', DateTime.utc().toJSDate())
      .limit(500)
    await eachAlone(over, { what: ({ id }) => ({ accountId: id }) }, this.#end)
    return over.length
  }

  async #end({ id: accountId }: Account) {
    await db.transaction((trx) => new WatchBalance().handle({ accountId, trx }))
  }
}
