import LedgerTransaction from '#models/ledger_transaction'
import WatchBalance from '#actions/credits/watch_balance'
import { moveFrom } from '#services/ledger/splits'
import { post } from '#services/ledger/post'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  /** What took the credits: a refund that failed after all, or a dispute that was won. */
  kind: 'refund' | 'dispute'
  /** The id that `WithdrawCredits` was given. */
  id: string
  /** `system`, or a user's id. */
  actor: string
  trx: TransactionClientContract
}

/**
 * Gives back what `WithdrawCredits` took, all of it and once, under `reinstate:<id>`.
 * Returns the transaction's id; null when nothing had been taken.
 */
export default class ReinstateCredits {
  async handle({ kind, id, actor, trx }: Input): Promise<string | null> {
    const withdrawn = await LedgerTransaction.query({ client: trx })
      .where({ idempotencyKey: `${kind}:${id}`, kind })
      .first()
    if (!withdrawn) return null
    const accountId = withdrawn.accountId!
    const amountMc = BigInt(withdrawn.details.amountMc)
    const posted = await post(trx, {
      key: `reinstate:${id}`,
      kind: 'reinstate',
      accountId,
      amountMc,
      reference: withdrawn.reference,
      reversesId: withdrawn.id,
      actor,
      entries: moveFrom('clearing', amountMc),
    })
    if (!posted.repeated) await new WatchBalance().handle({ accountId, trx })
    return posted.id
  }
}
