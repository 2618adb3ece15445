import { test } from '@japa/runner'
import { ProviderError, type Inbound, type InboundRequest } from '@kametrix/contracts'
import provider from '../src/index.ts'
import { anEvent } from './support/samples.ts'
import { signed } from './support/signed.ts'
import { WEBHOOK_SECRET } from './support/stripe.ts'

const event = anEvent('checkout.session.completed')
const body = JSON.stringify(event)

test.group('Inbound', (group) => {
  let inbound: Inbound
  group.setup(async () => {
    inbound = await provider.contracts.inbound({ baseUrl: '', webhookSecret: WEBHOOK_SECRET })
  })

  function refusal(request: InboundRequest) {
    try {
      inbound.receive(request)
    } catch (error) {
      if (error instanceof ProviderError) return { code: error.code, status: error.status }
      throw error
    }
    throw new Error('The message was taken')
  }

  const unauthenticated = { code: 'E_INBOUND_UNAUTHENTICATED', status: 400 } as const
  const unreadable = { code: 'E_INBOUND_UNREADABLE', status: 400 } as const

  test('every single changed byte is refused with 400', ({ assert }) => {
    const { headers, rawBody } = signed(body)
    for (const index of rawBody.keys()) {
      const changed = Buffer.from(rawBody)
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index)
      assert.deepEqual(refusal({ headers, rawBody: changed }), unauthenticated)
    }
  })

  test('a signature of six minutes ago is refused with 400', ({ assert }) => {
    assert.deepEqual(refusal(signed(body, { ageSeconds: 360 })), unauthenticated)
  })

  test('a signature of four minutes ago still holds', ({ assert }) => {
    assert.equal(inbound.receive(signed(body, { ageSeconds: 240 })).key, event.id)
  })

  test('a settled checkout says which, when, and by which event', ({ assert }) => {
    assert.deepEqual(inbound.receive(signed(body)).message, {
      kind: 'checkout.settled',
      eventId: event.id,
      checkoutId: 'cs_test_0001',
      at: new Date(1_760_000_000_000),
    })
  })

  test('a refund says which one, a refunded charge that all are to be read', ({ assert }) => {
    const messageOf = (object: object, type: string) =>
      inbound.receive(signed(JSON.stringify({ ...anEvent(type), data: { object } }))).message
    const refund = { id: 're_1', object: 'refund', payment_intent: 'pi_1' }
    const charge = { id: 'ch_1', object: 'charge', payment_intent: 'pi_1' }
    const expected = { kind: 'refund.changed', paymentId: 'pi_1' } as const
    assert.deepInclude(messageOf(refund, 'refund.updated')!, { ...expected, refundId: 're_1' })
    assert.deepInclude(messageOf(charge, 'charge.refunded')!, { ...expected, refundId: null })
  })

  test('of what others put on their payments nothing is stored, ours is', ({ assert }) => {
    const { payload } = inbound.receive(signed(body))
    const { object } = payload.data as { object: { metadata: unknown } }
    assert.deepEqual(object.metadata, { purchaseId: 'purchase-1', accountId: 'account-1' })
  })

  test('an authentic message that is no event is unreadable: {title}')
    .with([
      { title: 'no id', message: { ...event, id: undefined } },
      { title: 'no type', message: { ...event, type: undefined } },
      { title: 'no object', message: { ...event, data: null } },
      { title: 'a checkout without its id', message: { ...event, data: { object: {} } } },
      { title: 'a thin notification', message: { ...event, object: 'v2.core.event' } },
    ])
    .run(({ assert }, { message }) => {
      assert.deepEqual(refusal(signed(JSON.stringify(message))), unreadable)
    })
})
