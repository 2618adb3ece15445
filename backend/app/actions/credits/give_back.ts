import LedgerTransaction from '#models/ledger_transaction'
import WatchBalance from '#actions/credits/watch_balance'
import { chargeKey } from '#services/ledger/keys'
import { moveFrom } from '#services/ledger/splits'
import { post } from '#services/ledger/post'
import type Call from '#models/call'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  /** Settled, and locked by whoever asks. */
  call: Call
  /** At most what the call was charged. */
  amountMc: bigint
  /** For the statement: `spam`, or what a dispute was decided with. */
  reason: string
  /** `system`, or the id of the operator who decided. */
  actor: string
  trx: TransactionClientContract
}

/**
 * Goodwill: gives back what a call was charged, in whole or in part, once a call, naming the charge.
 * Returns the transaction's id; null when the call cost nothing. Throws `E_LEDGER_CONFLICT` when
 * another amount was given back before.
 */
export default class GiveBack {
  async handle({ call, amountMc, reason, actor, trx }: Input): Promise<string | null> {
    const chargeMc = call.chargeMc ?? 0n
    if (chargeMc === 0n) return null
    if (amountMc <= 0n || amountMc > chargeMc) {
      throw new RangeError(`Call ${call.id} was charged ${chargeMc} mc, not ${amountMc} mc.`)
    }
    const { accountId } = call
    const charge = await LedgerTransaction.query({ client: trx })
      .where({ idempotencyKey: chargeKey(call), kind: 'settle' })
      .firstOrFail()
    const { id, repeated } = await post(trx, {
      key: `goodwill:${call.id}`,
      kind: 'goodwill',
      accountId,
      amountMc,
      reference: call.id,
      reversesId: charge.id,
      actor,
      details: { reason },
      entries: moveFrom('goodwill', amountMc),
    })
    if (!repeated) await new WatchBalance().handle({ accountId, trx })
    return id
  }
}
