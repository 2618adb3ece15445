import LedgerTransaction from '#models/ledger_transaction'
import WatchBalance from '#actions/credits/watch_balance'
import { moveFrom } from '#services/ledger/splits'
import { post } from '#services/ledger/post'
import type Purchase from '#models/purchase'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  /** `refund`: we paid back. `dispute`: the customer's bank took the money. */
  kind: 'refund' | 'dispute'
  /** Of our record of it: the transaction's key is `refund:<id>` or `dispute:<id>`. */
  id: string
  /** Paid, and credited. */
  purchase: Purchase
  /** How much of what it bought goes. */
  amountMc: bigint
  /** `system`, or a user's id. */
  actor: string
  trx: TransactionClientContract
}

/**
 * Takes back the credits of a payment that went back, once: from what is available, and into debt where
 * they are spent. Returns the transaction's id, for `transaction_id` of the record.
 */
export default class WithdrawCredits {
  async handle({ kind, id, purchase, amountMc, actor, trx }: Input): Promise<string> {
    const { accountId } = purchase
    const bought = await LedgerTransaction.query({ client: trx })
      .where({ reference: purchase.id, kind: 'purchase' })
      .firstOrFail()
    const posted = await post(trx, {
      key: `${kind}:${id}`,
      kind,
      accountId,
      amountMc,
      reference: purchase.id,
      reversesId: bought.id,
      actor,
      entries: moveFrom('clearing', -amountMc),
    })
    if (!posted.repeated) await new WatchBalance().handle({ accountId, trx })
    return posted.id
  }
}
