import type { BillingMessage, InboundMessage } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
import type { BillingHarness } from './harness.ts'
import { aCharge, aCheckout, ACCOUNT, aPaidCheckout, OTHER_PURCHASE_ID } from './samples.ts'

const LONG_AGO = new Date('2020-01-01T00:00:00Z')

/** Everything the vendor has to tell, oldest first, turn by turn. */
async function allNews({ billing }: BillingHarness): Promise<InboundMessage[]> {
  const messages: InboundMessage[] = []
  let cursor: string | null = null
  do {
    const page = await billing.listMessages(LONG_AGO, cursor)
    messages.push(...page.items)
    cursor = page.next
  } while (cursor !== null)
  return messages.reverse()
}

/** Each kind, and the thing it is about. */
async function told(harness: BillingHarness): Promise<[BillingMessage['kind'], string | null][]> {
  const news = (await allNews(harness)).filter(({ message }) => message !== null)
  return news.map(({ message, subject }) => [message!.kind as BillingMessage['kind'], subject])
}

export function claimNews(claim: Claim<BillingHarness>): void {
  claim('checkouts are told of: paid, expired, paid late, never paid', async (harness, assert) => {
    const { billing } = harness
    const open = async (index: number) => {
      const request = await aCheckout(billing, { purchaseId: `${OTHER_PURCHASE_ID}-${index}` })
      return (await billing.openCheckout(request)).checkoutId
    }
    const [paid, expired, late, failed] = [
      await open(1),
      await open(2),
      await open(3),
      await open(4),
    ]
    await harness.pay(paid)
    await harness.expire(expired)
    await harness.payLate(late)
    await harness.settleLate(late)
    await harness.payLate(failed)
    await harness.failLate(failed)
    const checkouts = (await told(harness)).filter(([kind]) => kind.startsWith('checkout.'))
    assert.deepEqual(checkouts, [
      ['checkout.settled', paid],
      ['checkout.expired', expired],
      ['checkout.settled', late],
      ['checkout.settled', late],
      ['checkout.settled', failed],
      ['checkout.failed', failed],
    ])
  })

  claim('payments are told of, and cards that come and go', async (harness, assert) => {
    const { billing } = harness
    const request = await aCharge(harness)
    const { customerId, cardId } = request
    const paid = await billing.chargeCard(request)
    await harness.removeCard(customerId, cardId)
    const refused = await billing.chargeCard({
      ...(await aCharge(harness, 'card_declined')),
      purchaseId: `${OTHER_PURCHASE_ID}-2`,
    })
    assert.deepEqual(await told(harness), [
      ['cards.changed', customerId],
      ['payment.settled', paid.paymentId],
      ['cards.changed', customerId],
      ['cards.changed', customerId],
      ['payment.failed', refused.paymentId],
    ])
  })

  claim('money going back is told of, whoever sends it', async (harness, assert) => {
    const paymentId = await aPaidCheckout(harness)
    const known = await told(harness)
    await harness.refundAtVendor(paymentId, 300)
    await harness.billing.refund({ key: OTHER_PURCHASE_ID, paymentId, amountMinor: 200 })
    const disputeId = await harness.openDispute(paymentId, 'open')
    const news = (await told(harness)).slice(known.length)
    const refunds = news.filter(([kind]) => kind === 'refund.changed')
    assert.isAtLeast(refunds.length, 2)
    assert.isTrue(refunds.every(([, subject]) => subject === paymentId))
    const disputes = news.filter(([kind]) => kind === 'dispute.changed')
    assert.isNotEmpty(disputes)
    assert.isTrue(disputes.every(([, subject]) => subject === disputeId))
  })

  claim('news come newest first, each once, and none from before', async (harness, assert) => {
    const { billing } = harness
    const { customerId } = await billing.ensureCustomer(ACCOUNT)
    for (let card = 0; card < 101; card++) await harness.saveCard(customerId, 'pays')
    const first = await billing.listMessages(LONG_AGO, null)
    assert.lengthOf(first.items, 100)
    assert.isNotNull(first.next)
    const news = await allNews(harness)
    assert.lengthOf(new Set(news.map(({ key }) => key)), news.length)
    assert.isTrue(news.every(({ key }) => key !== null))
    const instants = news.map(({ message }) => message!.at!.getTime())
    assert.deepEqual(
      instants,
      instants.toSorted((one, two) => one - two)
    )

    await harness.waitTwoDays()
    const later = new Date(instants.at(-1)! + 1000)
    assert.deepEqual(await billing.listMessages(later, null), { items: [], next: null })
  })
}
