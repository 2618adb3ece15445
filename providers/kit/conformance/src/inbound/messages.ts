import type { Claim } from '../support/claim.ts'
import { assertFails } from '../support/failures.ts'
import type { InboundHarness, InboundSample } from './harness.ts'

const UNREADABLE = ['', 'no json', '{"cut":', 'null', '[]', '"text"', '7', '{}']

export function claimMessages(claim: Claim<InboundHarness>, samples: InboundSample[]): void {
  for (const { name, body, repeatedBody = body, expected } of samples) {
    claim(`${name}: is understood`, async ({ inbound, send }, assert) => {
      const received = inbound.receive(send(body))
      assert.equal(received.type, expected.type)
      assert.equal(received.message?.kind ?? null, expected.kind)
      assert.equal(received.subject, expected.subject)
      assert.equal(received.key !== null, expected.kept)
    })

    claim(`${name}: counts once, however often it is delivered`, async (harness, assert) => {
      const { inbound, send } = harness
      assert.equal(inbound.receive(send(repeatedBody)).key, inbound.receive(send(body)).key)
    })

    claim(`${name}: is read again from what was stored`, async ({ inbound, send }, assert) => {
      const received = inbound.receive(send(body))
      const stored: unknown = JSON.parse(JSON.stringify(received.payload))
      assert.deepEqual(inbound.parse(stored), received)
    })

    claim(`${name}: nothing secret is stored`, async ({ inbound, send, secrets }, assert) => {
      const { payload } = inbound.receive(send(body))
      assert.isNotEmpty(secrets)
      for (const secret of secrets) {
        assert.notInclude(JSON.stringify(payload), secret)
      }
    })
  }

  claim('different facts have different keys', async ({ inbound, send }, assert) => {
    const keys = samples
      .map(({ body }) => inbound.receive(send(body)).key)
      .filter((key) => key !== null)
    assert.isNotEmpty(keys)
    assert.lengthOf(new Set(keys), keys.length)
  })

  claim('the samples include a type that nobody knows', async ({ inbound, send }, assert) => {
    const unknown = samples.filter(({ expected }) => expected.kind === null && !expected.kept)
    assert.isNotEmpty(unknown)
    for (const { body } of unknown) {
      assert.deepInclude(inbound.receive(send(body)), { message: null, key: null })
    }
  })

  claim('what is authentic but not readable is dropped with a status', async (harness, assert) => {
    const { inbound, send } = harness
    for (const body of UNREADABLE) {
      const error = await assertFails(assert, 'E_INBOUND_UNREADABLE', () =>
        inbound.receive(send(body))
      )
      assert.equal(error.status, 400, body)
    }
  })

  claim('a stored payload that is not one is unreadable', async ({ inbound }, assert) => {
    for (const payload of [undefined, null, 7, 'text', [], {}]) {
      await assertFails(assert, 'E_INBOUND_UNREADABLE', () => inbound.parse(payload))
    }
  })
}
