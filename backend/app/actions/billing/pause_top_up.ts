import Notify from '#actions/accounts/notify'
import TopUp, { type TopUpPause } from '#models/top_up'
import type { PaymentFailure } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  accountId: string
  reason: TopUpPause
  /** Why the card was not charged, where a bank was asked. */
  failure?: PaymentFailure | null
  /** Of what brought it about: it is told once. */
  key: string
  trx: TransactionClientContract
}

/** Stops automatic top-up until somebody has looked at it, and says so. A card that is gone switches it off. */
export default class PauseTopUp {
  async handle({ accountId, reason, failure = null, key, trx }: Input) {
    const topUp = await TopUp.query({ client: trx }).where({ accountId }).forUpdate().first()
    if (!topUp?.isOn || topUp.pausedReason) return
    const isGone = reason === 'card-removed'
    const card = isGone ? { cardId: null, cardLabel: null } : {}
    const paused = { isOn: !isGone, pausedReason: reason, pausedFailure: failure }
    await topUp.merge({ ...paused, ...card }).save()
    await new Notify().handle({
      trx,
      accountId,
      kind: 'top-up.paused',
      key: `top-up.paused:${accountId}:${key}`,
      data: { reason, failure },
    })
  }
}
