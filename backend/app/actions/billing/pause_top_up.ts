import Notify from '#actions/accounts/notify'
import TopUp, { type TopUpPause } from '#models/top_up'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  accountId: string
  reason: TopUpPause
  /** Of what brought it about: it is told once. */
  key: string
  trx: TransactionClientContract
}

/** Stops automatic top-up until somebody has looked at it, and says so. A card that is gone switches it off. */
export default class PauseTopUp {
  async handle({ accountId, reason, key, trx }: Input) {
    const topUp = await TopUp.query({ client: trx }).where({ accountId }).forUpdate().first()
    if (!topUp?.isOn || topUp.pausedReason) return
    const isGone = reason === 'card-removed'
    const card = isGone ? { cardId: null, cardLabel: null } : {}
    await topUp.merge({ isOn: !isGone, pausedReason: reason, ...card }).save()
    await new Notify().handle({
      trx,
      accountId,
      kind: 'top-up.paused',
      key: `top-up.paused:${accountId}:${key}`,
      data: { reason },
    })
  }
}
