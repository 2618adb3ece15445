import type { Billing, CheckoutRequest } from '@kametrix/contracts'
import type { Act } from './stripe.ts'

interface Money {
  billing: Billing
  act: Act
  order: CheckoutRequest
  /** Paid by card. */
  paymentId: string
  /** Paid by a bank debit. */
  lateId: string
}

const TEST_CARDS = ['4242424242424242', '4000000000000341', '4000002760003184']

/** Kept cards, money going back, disputes, the portal, and what was told of all that. */
export async function driveStripeMoney({ billing, act, ...paid }: Money): Promise<void> {
  const { order, paymentId, lateId } = paid
  const { customerId } = order
  for (const [index, number] of TEST_CARDS.entries()) {
    const { cardId = '' } = await act('saveCard', { customerId, number })
    const purchaseId = `top-up-${index}`
    const charge = { ...order, purchaseId, cardId, receiptEmail: 'owner@example.com' }
    await billing.chargeCard(charge)
    await billing.chargeCard(charge)
  }
  const [newest] = await billing.listCards(customerId)
  await act('removeCard', { cardId: newest?.cardId })
  await billing.openPortal({ customerId, returnUrl: order.cancelUrl })

  await billing.refund({ key: 'refund-1', paymentId, amountMinor: 200 })
  await billing.refund({ key: 'refund-2', paymentId, amountMinor: 2000 }).catch(() => {})
  await act('refund', { paymentId, amount: 300 })
  const { refundId } = await billing.refund({
    key: 'refund-3',
    paymentId: lateId,
    amountMinor: 100,
  })
  await act('settleRefund', { refundId, succeeds: false })
  await billing.listRefunds(paymentId)

  for (const verdict of ['won', 'lost']) {
    const { disputeId = '' } = await act('openDispute', { paymentId, amount: 500, inquiry: true })
    await billing.findDispute(disputeId)
    await act('decideDispute', { disputeId, verdict: 'opened' })
    await act('decideDispute', { disputeId, verdict })
    await billing.findDispute(disputeId)
  }
  await billing.findDispute('du_unknown')
  await billing.findPayment(paymentId)
  await billing.findPayment('pi_unknown')

  const first = await billing.listMessages(new Date(0), null)
  const last = first.items.at(-1)?.key ?? null
  await billing.listMessages(new Date(0), last)
}
