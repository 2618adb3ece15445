import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import WatchBalance from '#actions/credits/watch_balance'
import Account from '#models/account'
import { eachAlone } from '#services/queue/each_alone'
import { pageByPage } from '#services/queue/page_by_page'

/** Moves accounts whose time in debt is over, and tells them. Admission looks at the time itself. */
export default class EndGrace {
  handle(_payload: Record<string, never> = {}) {
    const now = DateTime.utc().toJSDate()
    const over = pageByPage(() =>
      Account.query().where('creditState', 'grace').where('graceUntil', '<=', now)
    )
    return eachAlone(over, { what: ({ id }) => ({ accountId: id }) }, this.#end)
  }

  async #end({ id: accountId }: Account) {
    await db.transaction((trx) => new WatchBalance().handle({ accountId, trx }))
  }
}
