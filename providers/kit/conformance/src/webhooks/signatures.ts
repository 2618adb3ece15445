import type { Claim } from '../support/claim.ts'
import type { WebhooksHarness } from './harness.ts'
import { aDelivery, BODY, NEXT_SECRET, SECRET, signatureOf } from './samples.ts'

const OK = { kind: 'answers', status: 200 } as const

export function claimSignatures(claim: Claim<WebhooksHarness>): void {
  claim('a secret has 24 to 64 bytes, and is never the same', async ({ webhooks }, assert) => {
    const secret = webhooks.generateSecret()
    assert.match(secret, /^whsec_[A-Za-z0-9+/]+=*$/)
    const { length } = Buffer.from(secret.slice('whsec_'.length), 'base64')
    assert.isTrue(length >= 24 && length <= 64)
    assert.notEqual(webhooks.generateSecret(), secret)
  })

  claim('what is signed is what is sent, byte for byte', async (harness, assert) => {
    const endpoint = await harness.openEndpoint(OK)
    await harness.webhooks.deliver(aDelivery(endpoint.url))
    const [request] = await endpoint.received()
    assert.equal(request!.method, 'POST')
    assert.equal(Buffer.from(request!.rawBody).toString('utf8'), BODY)
    assert.match(request!.headers['content-type'] ?? '', /^application\/json/)
    assert.equal(request!.headers['webhook-id'], aDelivery('').messageId)
    assert.equal(request!.headers['webhook-timestamp'], '1772442000')
    assert.equal(request!.headers['webhook-signature'], signatureOf(request!, SECRET))
  })

  claim('while a secret is rotated, both sign', async (harness, assert) => {
    const endpoint = await harness.openEndpoint(OK)
    const secrets = [NEXT_SECRET, SECRET]
    await harness.webhooks.deliver(aDelivery(endpoint.url, { secrets }))
    const [request] = await endpoint.received()
    assert.deepEqual(
      request!.headers['webhook-signature']?.split(' '),
      secrets.map((secret) => signatureOf(request!, secret))
    )
  })

  claim('a repeated attempt keeps its id and has its own time', async (harness, assert) => {
    const endpoint = await harness.openEndpoint(OK)
    await harness.webhooks.deliver(aDelivery(endpoint.url))
    const attemptedAt = new Date('2026-03-02T09:05:00Z')
    await harness.webhooks.deliver(aDelivery(endpoint.url, { attemptedAt }))
    const [first, second] = await endpoint.received()
    assert.equal(second!.headers['webhook-id'], first!.headers['webhook-id'])
    assert.equal(second!.headers['webhook-timestamp'], '1772442300')
    assert.equal(second!.headers['webhook-signature'], signatureOf(second!, SECRET))
  })
}
