import CreditHold from '#models/credit_hold'
import { chargeKey } from '#services/ledger/keys'
import { post, type Entry } from '#services/ledger/post'
import { credit, debit } from '#services/ledger/splits'
import type Call from '#models/call'
import type { Purses } from '#services/ledger/purses'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  call: Call
  chargeMc: bigint
  /** How it was counted, for whoever asks later. */
  details: Record<string, unknown>
  trx: TransactionClientContract
}

/** Charges a call, once: from what was held for it, the rest given back, the shortfall taken. */
export default class SettleCall {
  async handle({ call, chargeMc, details, trx }: Input) {
    const hold = await CreditHold.query({ client: trx })
      .where('callId', call.id)
      .forUpdate()
      .first()
    const heldMc = hold?.status === 'open' ? hold.amountMc : 0n
    if (heldMc === 0n && chargeMc === 0n) return

    await post(trx, {
      key: chargeKey(call),
      kind: 'settle',
      accountId: call.accountId,
      amountMc: chargeMc,
      reference: call.id,
      actor: 'system',
      details,
      entries: (purses) => settlement(purses, heldMc, chargeMc),
    })
    if (hold?.status === 'open') await hold.merge({ status: 'settled' }).save()
  }
}

function settlement(purses: Purses, heldMc: bigint, chargeMc: bigint): Entry[] {
  const rest =
    heldMc >= chargeMc ? credit(purses, heldMc - chargeMc) : debit(purses, chargeMc - heldMc)
  return [{ purse: 'held', amountMc: -heldMc }, { purse: 'revenue', amountMc: chargeMc }, ...rest]
}
