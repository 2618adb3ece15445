import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import WatchBalance from '#actions/credits/watch_balance'
import CreditHold from '#models/credit_hold'
import { lockAccount } from '#services/accounts/lock_account'
import { post } from '#services/ledger/post'
import { credit } from '#services/ledger/splits'

/** Gives back what was set aside for calls long over. A report that comes later still settles. */
export default class ExpireHolds {
  async handle(_payload: Record<string, never> = {}) {
    const due = await CreditHold.query()
      .where('status', 'open')
      .where('expiresAt', '<=', DateTime.utc().toJSDate())
      .orderBy('expiresAt')
      .limit(500)
    for (const { id, accountId } of due) await this.#release(id, accountId)
    return due.length
  }

  /** A report may settle the call at the same instant: whoever comes second finds the hold closed. */
  async #release(holdId: string, accountId: string) {
    await db.transaction(async (trx) => {
      await lockAccount(accountId, trx)
      const hold = await CreditHold.query({ client: trx })
        .where('id', holdId)
        .forUpdate()
        .firstOrFail()
      if (hold.status !== 'open') return
      await post(trx, {
        key: `release:${hold.id}`,
        kind: 'release',
        accountId: hold.accountId,
        amountMc: hold.amountMc,
        reference: hold.callId,
        actor: 'system',
        entries: (purses) => [
          { purse: 'held', amountMc: -hold.amountMc },
          ...credit(purses, hold.amountMc),
        ],
      })
      await hold.merge({ status: 'released' }).save()
      await new WatchBalance().handle({ accountId, trx })
    })
  }
}
