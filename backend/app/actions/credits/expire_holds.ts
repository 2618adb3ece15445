import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import CreditHold from '#models/credit_hold'
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
    for (const { id } of due) await this.#release(id)
    return due.length
  }

  async #release(holdId: string) {
    await db.transaction(async (trx) => {
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
    })
  }
}
