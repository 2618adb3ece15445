import type { Claim } from '../support/claim.ts'
import { assertFails } from '../support/failures.ts'
import type { WebhooksHarness } from './harness.ts'
import { aDelivery, REFUSED_ADDRESSES } from './samples.ts'

export function claimAddresses(claim: Claim<WebhooksHarness>): void {
  for (const url of REFUSED_ADDRESSES) {
    claim(`refused when saved and when delivered to: ${url}`, async ({ guarded }, assert) => {
      const error = await assertFails(assert, 'E_ADDRESS_REFUSED', () => guarded.checkAddress(url))
      assert.isNotEmpty(error.message)
      const outcome = await guarded.deliver(aDelivery(url))
      assert.deepInclude(outcome, { delivered: false, failure: 'address-refused' })
      assert.isNull(outcome.httpStatus)
    })
  }

  for (const url of ['https://1.1.1.1/hook', 'https://1.1.1.1:8443/hook?a=b']) {
    claim(`a public address may be saved: ${url}`, async ({ guarded }) => {
      await guarded.checkAddress(url)
    })
  }

  claim('where loopback is allowed, an endpoint may be there', async (harness) => {
    const { url } = await harness.openEndpoint({ kind: 'answers', status: 200 })
    await harness.webhooks.checkAddress(url)
  })
}
