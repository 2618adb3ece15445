import type { DeliveryOutcome } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
import type { EndpointBehaviour, WebhooksHarness } from './harness.ts'
import { aDelivery } from './samples.ts'

export function claimOutcomes(claim: Claim<WebhooksHarness>): void {
  for (const status of [200, 204, 299]) {
    claim(`${status} is delivered`, async (harness, assert) => {
      const outcome = await deliver(harness, { kind: 'answers', status })
      assert.deepInclude(outcome, { delivered: true, failure: null, httpStatus: status })
    })
  }

  const failures = { 400: 'rejected', 410: 'gone', 429: 'rejected', 500: 'rejected' } as const
  for (const [status, failure] of Object.entries(failures)) {
    claim(`${status} is ${failure}, said in a sentence`, async (harness, assert) => {
      const outcome = await deliver(harness, { kind: 'answers', status: Number(status) })
      assert.deepInclude(outcome, { delivered: false, failure, httpStatus: Number(status) })
      assert.isNotEmpty(outcome.sentence)
    })
  }

  claim('a redirect is a failure and is not followed', async (harness, assert) => {
    const elsewhere = await harness.openEndpoint({ kind: 'answers', status: 200 })
    const headers = { location: elsewhere.url }
    const outcome = await deliver(harness, { kind: 'answers', status: 302, headers })
    assert.deepInclude(outcome, { delivered: false, failure: 'redirect', httpStatus: 302 })
    assert.isEmpty(await elsewhere.received())
  })

  claim('an endpoint that does not answer in time is timed out', async (harness, assert) => {
    const outcome = await deliver(harness, { kind: 'too-slow' })
    assert.deepInclude(outcome, { delivered: false, failure: 'timeout', httpStatus: null })
  })

  claim('an endpoint that is not there is unreachable', async (harness, assert) => {
    const outcome = await deliver(harness, { kind: 'unreachable' })
    assert.deepInclude(outcome, { delivered: false, failure: 'unreachable', httpStatus: null })
  })

  claim('a wait that the endpoint asks for is passed on', async (harness, assert) => {
    const headers = { 'retry-after': '120' }
    const outcome = await deliver(harness, { kind: 'answers', status: 503, headers })
    assert.equal(outcome.retryAfterMs, 120_000)
    const without = await deliver(harness, { kind: 'answers', status: 503 })
    assert.isNull(without.retryAfterMs)
  })

  claim('the answer is kept, 20 kB of it at most', async (harness, assert) => {
    const short = await deliver(harness, { kind: 'answers', status: 200, body: 'thank you' })
    assert.equal(short.responseBody, 'thank you')
    const body = 'x'.repeat(100_000)
    const long = await deliver(harness, { kind: 'answers', status: 500, body })
    assert.equal(long.responseBody, 'x'.repeat(20_000))
  })
}

async function deliver(
  harness: WebhooksHarness,
  behaviour: EndpointBehaviour
): Promise<DeliveryOutcome> {
  const { url } = await harness.openEndpoint(behaviour)
  return harness.webhooks.deliver(aDelivery(url))
}
