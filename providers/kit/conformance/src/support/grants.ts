import type { Claim } from './claim.ts'
import { assertFails } from './failures.ts'
import type { FallibleVendor } from './harness.ts'

export interface GrantedVendor extends FallibleVendor {
  revokeGrant(): Promise<void> | void
  expireAccessToken(): Promise<void> | void
}

/** Claims about a customer's grant, made with each call named. */
export function claimGrant<H extends GrantedVendor>(
  claim: Claim<H>,
  calls: Record<string, (harness: H) => Promise<unknown>>
): void {
  for (const [name, call] of Object.entries(calls)) {
    claim(`${name} says when the grant is lost`, async (harness, assert) => {
      await harness.revokeGrant()
      const error = await assertFails(assert, 'E_GRANT_LOST', () => call(harness))
      for (const secret of harness.secrets) {
        assert.notInclude(error.message, secret)
      }
    })
  }

  const [[name, call]] = Object.entries(calls) as [[string, (harness: H) => Promise<unknown>]]
  claim(`an expired access token is renewed on the way (${name})`, async (harness) => {
    await harness.expireAccessToken()
    await call(harness)
  })
}
