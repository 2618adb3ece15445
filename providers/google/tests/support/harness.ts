import { createGrant, type FallibleVendor, type VendorFault } from '@kametrix/conformance'
import { connect } from '../../src/client.ts'
import { DEMO, startGoogle, type TestGoogle } from './sandbox.ts'
import { signIn } from './sign_in.ts'
import { instantTimers } from './timers.ts'

/** A connected login, and what both contracts ask of its vendor. `writes`: where the next answer is lost. */
export async function connectDemo(...writes: string[]) {
  const google = await startGoogle()
  const credentials = await signIn(google.options, DEMO)
  const grant = createGrant(credentials)
  const client = connect(google.options, grant, { timers: instantTimers() })

  const vendor: FallibleVendor & { revokeGrant(): Promise<void>; expireAccessToken(): void } = {
    secrets: [credentials.accessToken, credentials.refreshToken, google.options.clientSecret],
    fail: (fault) => failAlways(google, fault),
    recover: () => google.clearFaults(),
    loseNextAnswer: () => writes.forEach((match) => google.inject({ kind: 'drop', match })),
    revokeGrant: () => google.act('revoke', { email: DEMO }),
    expireAccessToken: () => google.clock.advance(3_600_000),
    close: () => google.close(),
  }
  return { google, client, grant, vendor }
}

function failAlways(google: TestGoogle, fault: VendorFault) {
  const times = Number.POSITIVE_INFINITY
  if (fault.kind === 'rate-limited') {
    const { retryAfterSeconds } = fault
    google.inject({ kind: 'status', status: 429, retryAfterSeconds, times })
  } else {
    google.inject({ kind: 'status', status: 503, times })
  }
}
