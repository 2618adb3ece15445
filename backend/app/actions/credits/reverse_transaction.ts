import db from '@adonisjs/lucid/services/db'
import LedgerTransaction from '#models/ledger_transaction'
import NotReversibleException from '#exceptions/not_reversible_exception'
import WatchBalance from '#actions/credits/watch_balance'
import { moveFrom } from '#services/ledger/splits'
import { post } from '#services/ledger/post'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import type { Purse } from '#services/ledger/purses'

interface Input {
  transactionId: string
  reason: string
  actor: Actor
}

/** What a person decided, and where it came from. Charges are given back, payments are refunded. */
const DECIDED: Record<string, Purse> = {
  grant: 'promotions',
  adjust: 'goodwill',
  goodwill: 'goodwill',
}

export function isReversible(kind: string): boolean {
  return kind in DECIDED
}

/** Takes back a grant, an adjustment or goodwill, whole and once, naming it. Throws `E_NOT_REVERSIBLE`. */
export default class ReverseTransaction {
  async handle({ transactionId, reason, actor }: Input): Promise<string> {
    return db.transaction(async (trx) => {
      const original = await LedgerTransaction.findOrFail(transactionId, { client: trx })
      const purse = DECIDED[original.kind]
      if (!purse || !original.accountId) throw new NotReversibleException(original.kind)
      const { accountId } = original
      const amountMc = -BigInt(original.details.amountMc)
      const { id, repeated } = await post(trx, {
        key: `reverse:${original.id}`,
        kind: 'reverse',
        accountId,
        amountMc,
        reference: original.reference,
        reversesId: original.id,
        actor: actor.userId,
        details: { reason },
        entries: moveFrom(purse, amountMc),
      })
      if (repeated) return id
      const deed = { accountId, action: 'credits.reversed', target: original.id, reason }
      await recordAudit(trx, actor, deed)
      await new WatchBalance().handle({ accountId, trx })
      return id
    })
  }
}
