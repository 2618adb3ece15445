import db from '@adonisjs/lucid/services/db'
import WatchBalance from '#actions/credits/watch_balance'
import { mc } from '#services/http/json'
import { balancesIn } from '#services/credits/balances'
import { lockPurses, type Purses } from '#services/ledger/purses'
import { moveFrom } from '#services/ledger/splits'
import { post } from '#services/ledger/post'
import { recordAudit, type Actor } from '#services/audit/record_audit'

interface Input {
  accountId: string
  /** Negative takes credits away, into debt where they are spent. Never zero. */
  amountMc: bigint
  /** Why: the customer reads it in the statement, and it stays in the audit log. */
  reason: string
  actor: Actor
  /** A UUID that the form carries, so that a press repeated is one adjustment. */
  formId: string
}

/** Gives an account credits, or takes some, as an operator decides. Returns the transaction's id. */
export default class AdjustCredits {
  async handle({ accountId, amountMc, reason, actor, formId }: Input): Promise<string> {
    return db.transaction(async (trx) => {
      const before = standing(await lockPurses(trx, accountId))
      const { id, repeated } = await post(trx, {
        key: `adjust:${formId}`,
        kind: 'adjust',
        accountId,
        amountMc,
        reference: null,
        actor: actor.userId,
        details: { reason },
        entries: moveFrom('goodwill', amountMc),
      })
      if (repeated) return id
      const after = standing(await lockPurses(trx, accountId))
      const deed = { accountId, action: 'credits.adjusted', target: id, before, after, reason }
      await recordAudit(trx, actor, deed)
      await new WatchBalance().handle({ accountId, trx })
      return id
    })
  }
}

function standing(purses: Purses) {
  const { availableMc, heldMc, debtMc } = balancesIn(purses)
  return { availableMc: mc(availableMc), heldMc: mc(heldMc), debtMc: mc(debtMc) }
}
