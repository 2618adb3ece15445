import credits from '#config/credits'
import { openPurses } from '#services/ledger/purses'
import { post } from '#services/ledger/post'
import { credit } from '#services/ledger/splits'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Opens a new account's purses and puts the welcome credits in. */
export default class GrantWelcome {
  async handle({ accountId, trx }: { accountId: string; trx: TransactionClientContract }) {
    const amountMc = credits.welcomeGrantMc
    await openPurses(trx, accountId)
    await post(trx, {
      key: `welcome:${accountId}`,
      kind: 'grant',
      accountId,
      amountMc,
      reference: null,
      actor: 'system',
      entries: (purses) => [
        { purse: 'promotions', amountMc: -amountMc },
        ...credit(purses, amountMc),
      ],
    })
  }
}
