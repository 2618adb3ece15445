import { VERDICTS, type Disputes } from '../disputes.ts'
import { ApiError } from '../errors.ts'
import { getOrFail } from '../lookup.ts'
import type { Payments } from '../payments.ts'
import type { Refunds } from '../refunds.ts'
import type { Store } from '../store.ts'
import { fields, oneOf, optionalCount, optionalText, text, told, type Actions } from './input.ts'

/** What somebody does in Stripe's Dashboard, and what banks decide. */
export function moneyBackActions(
  store: Store,
  payments: Payments,
  refunds: Refunds,
  disputes: Disputes
): Actions {
  const intentOf = (id: unknown) => getOrFail(store, 'intents', text(id, 'paymentId'))

  return {
    /** `{ paymentId, amount? }`: given back at Stripe, all that is left unless an amount is named. */
    async refund(input) {
      const { paymentId, amount } = fields(input)
      const order = { amount: optionalCount(amount, 'amount'), metadata: {}, reason: null }
      let refundId = ''
      const { events } = await told(store, async () => {
        refundId = (await refunds.give(intentOf(paymentId), order)).id
      })
      return { refundId, events }
    },

    /** `{ refundId, succeeds? }`: the bank's word; money that does not arrive comes back to us. */
    async settleRefund(input) {
      const { refundId, succeeds } = fields(input)
      const refund = getOrFail(store, 'refunds', text(refundId, 'refundId'))
      return told(store, () => refunds.settle(refund, succeeds !== false))
    },

    /** `{ paymentId, amount?, reason?, inquiry? }`: the payer went to their bank. */
    async openDispute(input) {
      const { paymentId, amount, reason, inquiry } = fields(input)
      const charge = payments.latestCharge(intentOf(paymentId))
      if (!charge) throw ApiError.ofParam(undefined, 'payment_intent', 'Nothing was paid.')
      const order = {
        amount: optionalCount(amount, 'amount') ?? charge.amount,
        reason: optionalText(reason, 'reason') ?? 'fraudulent',
        inquiry: inquiry === true,
      }
      let disputeId = ''
      const { events } = await told(store, async () => {
        disputeId = (await disputes.open(charge, order)).id
      })
      return { disputeId, events }
    },

    /** `{ disputeId, verdict }` */
    async decideDispute(input) {
      const { disputeId, verdict } = fields(input)
      const dispute = getOrFail(store, 'disputes', text(disputeId, 'disputeId'))
      return told(store, () => disputes.decide(dispute, oneOf(verdict, 'verdict', VERDICTS)))
    },
  }
}
