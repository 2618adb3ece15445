import { isDeepStrictEqual } from 'node:util'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Account from '#models/account'
import Agent from '#models/agent'
import ChangeBusiness from '#actions/business/change_business'
import { closuresOf } from '#services/business/closures'
import { eachAlone } from '#services/queue/each_alone'
import { areKept, comingHolidays, keepHolidays } from '#services/business/coming_holidays'

/** What lies nearer than this has to be known to receptionists; they are told of half a year at once. */
const SOON = { months: 2 }

/** Keeps public holidays known ahead, and has receptionists told of closed days that come near. */
export default class LookAhead {
  async handle() {
    const accounts = await Account.query().where('status', 'active').orderBy('id')
    await eachAlone(accounts, { what: ({ id }) => ({ accountId: id }) }, (account) =>
      this.#lookAhead(account)
    )
  }

  async #lookAhead(account: Account) {
    if (account.country) await this.#keepHolidays(account)
    if (await this.#hasNews(account)) {
      await new ChangeBusiness().handle({ accountId: account.id, change: async () => {} })
    }
  }

  async #keepHolidays(account: Account) {
    const holidays = await comingHolidays(account)
    if (await areKept(account.id, holidays)) return
    await db.transaction((trx) => keepHolidays(trx, account.id, holidays))
  }

  /** Whether a receptionist that answers does not know of a closed day that is near. */
  async #hasNews(account: Account) {
    const agents = await Agent.query()
      .where('accountId', account.id)
      .whereNotNull('liveVersionId')
      .preload('liveVersion')
    if (agents.length === 0) return false
    const today = DateTime.now().setZone(account.zone)
    const near = { from: today.toISODate()!, to: today.plus(SOON).toISODate()! }
    const closures = await closuresOf(account, near)
    return agents.some(({ liveVersion: { content } }) =>
      closures.some(
        (closure) => !content.closures?.some((known) => isDeepStrictEqual(known, closure))
      )
    )
  }
}
