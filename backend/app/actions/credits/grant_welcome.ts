import credits from '#config/credits'
import WatchBalance from '#actions/credits/watch_balance'
import { openPurses } from '#services/ledger/purses'
import { post } from '#services/ledger/post'
import { moveFrom } from '#services/ledger/splits'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Opens a new account's purses and puts the welcome credits in. */
export default class GrantWelcome {
  async handle({ accountId, trx }: { accountId: string; trx: TransactionClientContract }) {
    const amountMc = credits.welcomeGrantMc
    await openPurses(trx, accountId)
    if (amountMc > 0n) await this.#grant(accountId, amountMc, trx)
    await new WatchBalance().handle({ accountId, trx, quietly: true })
  }

  #grant(accountId: string, amountMc: bigint, trx: TransactionClientContract) {
    return post(trx, {
      key: `welcome:${accountId}`,
      kind: 'grant',
      accountId,
      amountMc,
      reference: null,
      actor: 'system',
      entries: moveFrom('promotions', amountMc),
    })
  }
}
