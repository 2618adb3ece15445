import TopUp from '#models/top_up'
import { dispatch } from '#services/queue/main'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  accountId: string
  /** As it is under lock. */
  availableMc: bigint
  trx: TransactionClientContract
}

/** Has credits bought, with the change that left too few. */
export default class WatchTopUp {
  async handle({ accountId, availableMc, trx }: Input) {
    const topUp = await TopUp.query({ client: trx })
      .where({ accountId, isOn: true })
      .whereNull('pausedReason')
      .first()
    if (!topUp || availableMc >= topUp.thresholdMc) return
    await dispatch('billing.top-up', { accountId }, { trx })
  }
}
