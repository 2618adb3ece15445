import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Purchase from '#models/purchase'
import Refusal from '#models/refusal'
import { lockPurchase } from '#services/billing/lock_purchase'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  refusalId: string
  /** What was done about it. */
  reason: string
  /** The operator. */
  actor: Actor
}

/** An operator has put right what was refused: once. A purchase that still waited for its money has failed. */
export default class CloseRefusal {
  async handle({ refusalId, reason, actor }: Input) {
    await db.transaction(async (trx) => {
      const { purchaseId } = await Refusal.findOrFail(refusalId, { client: trx })
      if (purchaseId) await this.#endPurchase(purchaseId, trx)
      const refusal = await Refusal.query({ client: trx })
        .where('id', refusalId)
        .forUpdate()
        .firstOrFail()
      if (refusal.closedAt) return
      const closed = { closedAt: DateTime.utc(), closedBy: actor.userId, closedReason: reason }
      await refusal.merge(closed).save()
      const { accountId, key: target } = refusal
      await recordAudit(trx, actor, { accountId, action: 'refusal.closed', target, reason })
    })
  }

  async #endPurchase(id: string, trx: TransactionClientContract) {
    const purchase = await lockPurchase(await Purchase.findOrFail(id, { client: trx }), trx)
    if (purchase.status !== 'open' && purchase.status !== 'pending') return
    await purchase.merge({ status: 'failed' }).save()
  }
}
