import CreditHold from '#models/credit_hold'
import WatchBalance from '#actions/credits/watch_balance'
import { post } from '#services/ledger/post'
import { credit } from '#services/ledger/splits'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Gives back what was set aside for a call; nothing happens when that was done. */
export default class ReleaseHold {
  async handle({ callId, trx }: { callId: string; trx: TransactionClientContract }) {
    const hold = await CreditHold.query({ client: trx }).where({ callId }).forUpdate().first()
    if (hold?.status !== 'open') return
    const { accountId, amountMc } = hold
    await post(trx, {
      key: `release:${hold.id}`,
      kind: 'release',
      accountId,
      amountMc,
      reference: callId,
      actor: 'system',
      entries: (purses) => [{ purse: 'held', amountMc: -amountMc }, ...credit(purses, amountMc)],
    })
    await hold.merge({ status: 'released' }).save()
    await new WatchBalance().handle({ accountId, trx })
  }
}
