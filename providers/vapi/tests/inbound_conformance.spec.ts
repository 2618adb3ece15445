import { registerInboundConformance, type InboundSample } from '@kametrix/conformance'
import { test } from '@japa/runner'
import { FIXTURE_SECRETS, fixtures, readFixture } from '../fixtures/index.ts'
import provider from '../src/index.ts'
import { WEBHOOK_SECRET } from './support/vendor.ts'

const samples = await Promise.all(fixtures.map(sampleOf))

registerInboundConformance({
  test,
  samples,
  supports: { signedBody: false },
  create: async () => ({
    inbound: await provider.contracts.inbound({ baseUrl: '', webhookSecret: WEBHOOK_SECRET }),
    createWithoutSecret: () => provider.contracts.inbound({ baseUrl: '' }),
    secrets: FIXTURE_SECRETS,
    send: (body, forged) => ({
      headers: { authorization: `Bearer ${forged ? 'somebody-elses' : WEBHOOK_SECRET}` },
      rawBody: Buffer.from(body),
    }),
  }),
})

async function sampleOf(fixture: (typeof fixtures)[number]): Promise<InboundSample> {
  const body = (await readFixture(fixture.name)).toString()
  const { name, type, kind, kept, callId } = fixture
  // Signed addresses are signed anew for every delivery.
  const repeatedBody = body.replaceAll('X-Amz-Signature=fixture', 'X-Amz-Signature=again-fixture')
  return { name, body, repeatedBody, expected: { type, kind, kept, subject: callId } }
}
