import type { InboundRequest } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
import { assertFails } from '../support/failures.ts'
import type { InboundHarness, InboundSample, InboundSupport } from './harness.ts'

export function claimAuthenticity(
  claim: Claim<InboundHarness>,
  [sample]: InboundSample[],
  supports: InboundSupport
): void {
  const { body } = sample!

  claim('a message from somebody without the secret is refused', async (harness, assert) => {
    await assertRefused(harness, harness.send(body, 'forged'), assert)
  })

  claim('a message without any proof is refused', async (harness, assert) => {
    await assertRefused(
      harness,
      withHeaders(harness.send(body), () => undefined),
      assert
    )
  })

  claim('an empty proof is none', async (harness, assert) => {
    await assertRefused(
      harness,
      withHeaders(harness.send(body), () => ''),
      assert
    )
  })

  claim('a proof that was cut short is none', async (harness, assert) => {
    const cut = withHeaders(harness.send(body), (value) => value.slice(0, -1))
    await assertRefused(harness, cut, assert)
  })

  claim(
    supports.signedBody ? 'one changed byte is refused' : 'the secret vouches for any body',
    async (harness, assert) => {
      const request = harness.send(body)
      const rawBody = Buffer.from(request.rawBody)
      rawBody.writeUInt8(rawBody.readUInt8(0) ^ 1, 0)
      const tampered = { ...request, rawBody }
      if (supports.signedBody) {
        await assertRefused(harness, tampered, assert)
      } else {
        await assertFails(assert, 'E_INBOUND_UNREADABLE', () => harness.inbound.receive(tampered))
      }
    }
  )

  claim('without a secret of its own, it lets nobody in', async (harness, assert) => {
    const inbound = await harness.createWithoutSecret()
    const unset = withHeaders(harness.send(body), (value) =>
      value.startsWith('Bearer ') ? 'Bearer undefined' : value
    )
    for (const request of [
      harness.send(body),
      unset,
      withHeaders(unset, () => ''),
      withHeaders(unset, () => 'Bearer '),
      withHeaders(unset, () => undefined),
    ]) {
      await assertRefused({ ...harness, inbound }, request, assert)
    }
  })

  claim('what cannot be read and is not authentic is not authentic', async (harness, assert) => {
    await assertRefused(harness, harness.send('no json', 'forged'), assert)
  })
}

async function assertRefused(
  { inbound }: InboundHarness,
  request: InboundRequest,
  assert: Parameters<typeof assertFails>[0]
): Promise<void> {
  const error = await assertFails(assert, 'E_INBOUND_UNAUTHENTICATED', () =>
    inbound.receive(request)
  )
  assert.oneOf(error.status, [400, 401, 403])
}

/** The request with every header's value changed; `undefined` leaves the header out. */
function withHeaders(
  request: InboundRequest,
  change: (value: string) => string | undefined
): InboundRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name,
    change(String(value)),
  ])
  return { ...request, headers: Object.fromEntries(headers) }
}
