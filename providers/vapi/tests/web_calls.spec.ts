import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import type { InboundMessage } from '@kametrix/contracts'
import { beginWebCall } from './support/browser.ts'
import { openShop } from './support/shop.ts'

const ORIGIN = 'https://desk.example.com'

type Shop = Awaited<ReturnType<typeof openShop>>

async function grantAt(shop: Shop) {
  return shop.voice.grantWebCall({
    vendorAgentId: shop.vendorAgentId,
    maxDurationSeconds: 300,
    variables: {},
    metadata: { callId: 'call-of-ours', agentVersionId: 'version-1' },
    origin: ORIGIN,
    expiresAt: new Date('2099-01-01T00:00:30.900Z'),
  })
}

const begin = async (shop: Shop) =>
  (await beginWebCall(shop.sandbox.origins.vapi!, { ...(await grantAt(shop)), origin: ORIGIN }))!

async function reported(shop: Shop) {
  while (!shop.received.some(({ message }) => message?.kind === 'call.reported')) await sleep(10)
  return shop.received.filter(({ key }) => key !== null)
}

const kindOf = ({ message }: InboundMessage) =>
  message?.kind === 'call.status' ? message.status : message?.kind

test.group('calls from a browser', () => {
  test('the token says what it is for, and when it is over', async ({ assert }) => {
    const shop = await openShop()
    const grant = await grantAt(shop).finally(() => shop.close())
    const [header, claims] = grant.token
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()))
    assert.deepEqual(header, { alg: 'HS256', typ: 'JWT' })
    assert.equal(claims.exp, Date.UTC(2099, 0, 1, 0, 0, 30) / 1000)
    assert.deepEqual(claims.token, {
      tag: 'public',
      restrictions: {
        enabled: true,
        allowedOrigins: [ORIGIN],
        allowedAssistantIds: [grant.vendorAgentId],
        allowTransientAssistant: false,
      },
    })
    assert.match(claims.orgId, /^[\da-f-]{36}$/)
  })

  test('are told and reported like others, with no number and no customer', async ({ assert }) => {
    const shop = await openShop()
    await shop.sandbox.act('vapi', 'seatBrowserCaller', { script: 'books', paceMs: 0 })
    const id = await begin(shop)
    const kept = await reported(shop).finally(() => shop.close())
    assert.deepEqual(kept.map(kindOf), [
      'in-progress',
      'tools.called',
      'tools.called',
      'ended',
      'call.reported',
    ])
    for (const { raw } of shop.received) {
      const { message } = JSON.parse(raw)
      assert.notProperty(message, 'phoneNumber')
      assert.notProperty(message, 'customer')
      assert.equal(message.call.type, 'webCall')
    }
    assert.containsSubset(kept.at(-1)!.message, {
      report: { callId: id, direction: 'web', metadata: { agentVersionId: 'version-1' } },
    })
  })

  test('end when somebody leaves the room', async ({ assert }) => {
    const shop = await openShop()
    await shop.sandbox.act('vapi', 'seatBrowserCaller', { script: 'books', paceMs: 40 })
    const id = await begin(shop)
    await fetch(`${shop.sandbox.origins.vapi!}/rooms/${id}`, { method: 'DELETE' })
    const kept = await reported(shop).finally(() => shop.close())
    assert.containsSubset(kept.at(-1)!.message, {
      report: {
        reason: 'customer-ended-call',
        summary: 'Somebody hung up in the middle of it.',
      },
    })
    assert.notInclude(kept.map(kindOf), 'tools.called')
  })

  test('a token is good for nothing else', async ({ assert }) => {
    const shop = await openShop()
    const { token } = await grantAt(shop)
    const headers = { authorization: `Bearer ${token}` }
    const answer = await fetch(`${shop.sandbox.origins.vapi!}/assistant`, { headers })
    await shop.close()
    assert.equal(answer.status, 401)
  })
})
