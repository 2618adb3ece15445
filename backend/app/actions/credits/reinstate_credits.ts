import LedgerTransaction from '#models/ledger_transaction'
import WatchBalance from '#actions/credits/watch_balance'
import { moveFrom } from '#services/ledger/splits'
import { post } from '#services/ledger/post'
import type Purchase from '#models/purchase'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  /** What took the credits: a refund that failed after all, or a dispute that was won. */
  kind: 'refund' | 'dispute'
  /** Of our record of it, as `WithdrawCredits` was given it. */
  id: string
  purchase: Purchase
  /** At most what was taken for the purchase. */
  amountMc: bigint
  /** `system`, or a user's id. */
  actor: string
  trx: TransactionClientContract
}

/**
 * Gives back what `WithdrawCredits` took, once, under `reinstate:<id>`; where another record of the
 * same purchase took it, the purchase is named instead. Returns the transaction's id.
 */
export default class ReinstateCredits {
  async handle({ kind, id, purchase, amountMc, actor, trx }: Input): Promise<string> {
    const { accountId } = purchase
    const taken = await LedgerTransaction.query({ client: trx })
      .where({ idempotencyKey: `${kind}:${id}`, kind })
      .first()
    const bought = await LedgerTransaction.query({ client: trx })
      .where({ reference: purchase.id, kind: 'purchase' })
      .firstOrFail()
    const posted = await post(trx, {
      key: `reinstate:${id}`,
      kind: 'reinstate',
      accountId,
      amountMc,
      reference: purchase.id,
      reversesId: (taken ?? bought).id,
      actor,
      entries: moveFrom('clearing', amountMc),
    })
    if (!posted.repeated) await new WatchBalance().handle({ accountId, trx })
    return posted.id
  }
}
