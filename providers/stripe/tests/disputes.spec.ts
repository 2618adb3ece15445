import { test } from '@japa/runner'
import type Stripe from 'stripe'
import { newCharge } from '../sandbox/entities/charge.ts'
import { newDispute, newDisputeMove } from '../sandbox/entities/dispute.ts'
import { newPaymentIntent } from '../sandbox/entities/payment_intent.ts'
import { newCardMethod } from '../sandbox/entities/payment_method.ts'
import { findTestCard } from '../sandbox/entities/test_cards.ts'
import { toDispute } from '../src/mapping/dispute.ts'

const now = new Date('2026-03-02T09:00:00Z')

/** A dispute about a card payment of 10.00, as Stripe answers it. */
function aDispute(changes: Partial<Stripe.Dispute> = {}): Stripe.Dispute {
  const order = {
    amount: 1000,
    currency: 'eur',
    customer: 'cus_1',
    description: null,
    metadata: {},
    receiptEmail: null,
    methodTypes: ['card'],
    keepsCard: false,
  }
  const card = findTestCard('4242424242424242')!
  const method = newCardMethod(card, { name: null, email: null }, now)
  const charge = newCharge(newPaymentIntent(order, now), method, null, now)
  const dispute = newDispute(charge, { amount: 1000, reason: 'fraudulent', inquiry: false }, now)
  return { ...dispute, ...changes }
}

test.group('Disputes', () => {
  test('{status} at Stripe is {expected}')
    .with([
      { status: 'warning_needs_response', expected: 'inquiry' },
      { status: 'warning_under_review', expected: 'inquiry' },
      { status: 'warning_closed', expected: 'won' },
      { status: 'needs_response', expected: 'open' },
      { status: 'under_review', expected: 'open' },
      { status: 'appeal_needs_response', expected: 'open' },
      { status: 'appeal_under_review', expected: 'open' },
      { status: 'won', expected: 'won' },
      { status: 'lost', expected: 'lost' },
      { status: 'something_of_next_year', expected: 'open' },
    ] as const)
    .run(({ assert }, { status, expected }) => {
      assert.equal(toDispute(aDispute({ status }))?.status, expected)
    })

  test('one that was prevented is lost where the money went, and won where it stayed', ({
    assert,
  }) => {
    const dispute = aDispute({ status: 'prevented' })
    assert.equal(toDispute(dispute)?.status, 'won')
    const gone = newDisputeMove(dispute, 'withdrawn', now)
    assert.equal(toDispute({ ...dispute, balance_transactions: [gone] })?.status, 'lost')
  })

  test('one about a charge without a payment is none of ours', ({ assert }) => {
    assert.isNull(toDispute(aDispute({ payment_intent: null })))
  })
})
