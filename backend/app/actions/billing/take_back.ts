import KeepFirstPurchase from '#actions/billing/keep_first_purchase'
import ReinstateCredits from '#actions/credits/reinstate_credits'
import WithdrawCredits from '#actions/credits/withdraw_credits'
import LedgerTransaction from '#models/ledger_transaction'
import { goneBack } from '#services/billing/gone_back'
import { worthOf } from '#services/credits/worth'
import type PaymentDispute from '#models/payment_dispute'
import type Purchase from '#models/purchase'
import type Refund from '#models/refund'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  /** Locked, and paid. */
  purchase: Purchase
  kind: 'refund' | 'dispute'
  /** What changed: money that we gave back, or that a bank took. Saved. */
  record: Refund | PaymentDispute
  trx: TransactionClientContract
}

/**
 * Brings the credits taken back for a purchase to what its money gone back is worth: all of it together,
 * so that parts add up to the whole, and a refund of disputed money takes nothing twice. What was taken
 * for money that stayed after all comes back. Grace goes and comes with the last of what was paid.
 */
export default class TakeBack {
  async handle({ purchase, kind, record, trx }: Input) {
    const wantedMc = worthOf(purchase, await goneBack(purchase, trx))
    const differenceMc = wantedMc - (await this.#taken(purchase, trx))
    // First: the state that the account comes to with its credits is told by it.
    await new KeepFirstPurchase().handle({ accountId: purchase.accountId, trx })
    const moving = { kind, id: record.id, purchase, actor: 'system', trx }
    if (differenceMc < 0n) {
      await new ReinstateCredits().handle({ ...moving, amountMc: -differenceMc })
    }
    if (differenceMc > 0n) {
      const transactionId = await new WithdrawCredits().handle({
        ...moving,
        amountMc: differenceMc,
      })
      await record.merge({ transactionId }).save()
    }
  }

  async #taken({ id }: Purchase, trx: TransactionClientContract): Promise<bigint> {
    const moved = await LedgerTransaction.query({ client: trx })
      .where('reference', id)
      .whereIn('kind', ['refund', 'dispute', 'reinstate'])
    return moved.reduce((sum, { kind, details }) => {
      const amountMc = BigInt(details.amountMc)
      return kind === 'reinstate' ? sum - amountMc : sum + amountMc
    }, 0n)
  }
}
