import Notify from '#actions/accounts/notify'
import QueueMessage from '#actions/webhooks/queue_message'
import Account from '#models/account'
import { isLow } from '#services/credits/low'
import { lockPurses } from '#services/ledger/purses'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Says when credits run low and when they are gone, once until the next purchase or grant. */
export default class WatchBalance {
  async handle({ accountId, trx }: { accountId: string; trx: TransactionClientContract }) {
    const account = await Account.findOrFail(accountId, { client: trx })
    const { available } = await lockPurses(trx, accountId)
    if (!isLow(account, available.balanceMc)) return

    const event = available.balanceMc === 0n ? 'credits.exhausted' : 'credits.low'
    const key = `${event}:${accountId}:${await this.#lastTopUp(trx, accountId)}`
    const data = { availableMc: Number(available.balanceMc) }
    await new Notify().handle({ trx, accountId, kind: event, key, data })
    await new QueueMessage().handle({ trx, accountId, event, key, data })
  }

  /** The crossing is told once for every time that credits came in. */
  async #lastTopUp(trx: TransactionClientContract, accountId: string): Promise<string> {
    const row = await trx
      .from('ledger_transactions')
      .where('account_id', accountId)
      .whereIn('kind', ['grant', 'purchase', 'adjust'])
      .orderBy('id', 'desc')
      .select('id')
      .first()
    return row?.id ?? 'none'
  }
}
