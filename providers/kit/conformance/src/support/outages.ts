import { type ProviderError } from '@kametrix/contracts'
import type { Claim } from './claim.ts'
import { assertFails } from './failures.ts'
import type { FailureSupport, FallibleVendor } from './harness.ts'

/** Long enough that a provider which waits by itself runs into the test's time limit. */
const RETRY_AFTER_SECONDS = 120

/** Claims about a vendor that is away or busy, made with any call that reads. */
export function claimOutages<H extends FallibleVendor>(
  claim: Claim<H>,
  supports: FailureSupport,
  read: (harness: H) => Promise<unknown>
): void {
  claim('too many requests: retry, after as long as the vendor says', async (harness, assert) => {
    await harness.fail({ kind: 'rate-limited', retryAfterSeconds: RETRY_AFTER_SECONDS })
    const error = await assertFails(assert, 'E_VENDOR_RATE_LIMITED', () => read(harness))
    assert.equal(error.retryAfterMs, supports.retryAfter ? RETRY_AFTER_SECONDS * 1000 : undefined)
  })

  claim('a vendor that is down: retry, and it works once it is back', async (harness, assert) => {
    await harness.fail({ kind: 'unavailable' })
    await assertFails(assert, 'E_VENDOR_UNAVAILABLE', () => read(harness))
    await harness.recover()
    await read(harness)
  })

  claim('an error shows no key or token', async (harness, assert) => {
    await harness.fail({ kind: 'unavailable' })
    const error = await assertFails(assert, 'E_VENDOR_UNAVAILABLE', () => read(harness))
    assert.isNotEmpty(harness.secrets)
    for (const secret of harness.secrets) {
      assert.notInclude(shownOf(error), secret)
    }
  })
}

/** For providers that work by the operator's key. */
export function claimKeyRefusal<H extends FallibleVendor>(
  claim: Claim<H>,
  read: (harness: H) => Promise<unknown>
): void {
  claim('a key that is refused: reconnect, do not retry', async (harness, assert) => {
    await harness.fail({ kind: 'key-refused' })
    const error = await assertFails(assert, 'E_VENDOR_KEY_REFUSED', () => read(harness))
    assert.equal(error.remedy, 'reconnect')
    assert.isFalse(harness.secrets.some((secret) => shownOf(error).includes(secret)))
  })
}

function shownOf(error: ProviderError): string {
  return `${error.message} ${error.hints.join(' ')}`
}
