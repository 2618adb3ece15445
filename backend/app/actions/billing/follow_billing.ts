import FollowCards from '#actions/billing/follow_cards'
import FulfilPayment from '#actions/billing/fulfil_payment'
import RecordDispute from '#actions/billing/record_dispute'
import RecordRefunds from '#actions/billing/record_refunds'
import FulfilCheckout from '#actions/credits/fulfil_checkout'
import type { BillingMessage } from '@kametrix/contracts'

interface Input {
  provider: string
  message: BillingMessage
}

/** Looks at what a billing vendor's message names. The message says where to look, and nothing more. */
export default class FollowBilling {
  handle({ provider, message }: Input): Promise<boolean> {
    switch (message.kind) {
      case 'checkout.settled':
      case 'checkout.failed':
      case 'checkout.expired': {
        const failed = message.kind === 'checkout.failed'
        return new FulfilCheckout().handle({ provider, checkoutId: message.checkoutId, failed })
      }
      case 'payment.settled':
      case 'payment.failed':
        return new FulfilPayment().handle({ provider, paymentId: message.paymentId })
      case 'refund.changed':
        return new RecordRefunds().handle({ provider, paymentId: message.paymentId })
      case 'dispute.changed':
        return new RecordDispute().handle({ provider, disputeId: message.disputeId })
      case 'cards.changed':
        return new FollowCards().handle({ provider, customerId: message.customerId })
    }
  }
}
