import { ProviderError } from '@kametrix/contracts'
import { assertFails } from '@kametrix/conformance'
import { test } from '@japa/runner'
import provider from '../src/index.ts'
import { SALON } from './support/shop.ts'
import { startVendor, WEBHOOK_SECRET } from './support/vendor.ts'

const ROUTING = { key: 'number-0001', fallbackNumber: null }

test.group('the adapter, beyond its contract', (group) => {
  let vendor: Awaited<ReturnType<typeof startVendor>>
  group.each.setup(async () => {
    vendor = await startVendor()
    return () => vendor.sandbox.close()
  })

  async function credentials(): Promise<{ name: string }[]> {
    const response = await fetch(`${vendor.options.baseUrl}/credential`, {
      headers: { authorization: 'Bearer key' },
    })
    return (await response.json()) as { name: string }[]
  }

  async function voiceWith(webhookSecret: string | undefined) {
    return provider.contracts.voice(
      { ...vendor.options, webhookSecret },
      { url: 'http://127.0.0.1:1/inbound/vapi' }
    )
  }

  test('one secret makes one credential, another one another', async ({ assert }) => {
    await vendor.voice.upsertAgent(SALON, null)
    await (await voiceWith(WEBHOOK_SECRET)).acquireNumber(ROUTING, null)
    assert.lengthOf(await credentials(), 1)
    await (await voiceWith('another secret')).upsertAgent(SALON, null)
    const names = (await credentials()).map(({ name }) => name)
    assert.lengthOf(new Set(names), 2)
    assert.isTrue(names.every((name) => /^kametrix-[0-9a-f]{8}$/.test(name)))
  })

  test('a credential that could not be made is tried again', async ({ assert }) => {
    vendor.sandbox.inject('vapi', { kind: 'status', status: 503, match: '/credential' })
    const failed = await assertFails(assert, 'E_VENDOR_UNAVAILABLE', () =>
      vendor.voice.upsertAgent(SALON, null)
    )
    assert.isFalse(failed.ambiguous)
    await vendor.voice.upsertAgent(SALON, null)
  })

  test('a write is sent once, however it fails', async ({ assert }) => {
    vendor.sandbox.inject('vapi', { kind: 'status', status: 503, match: 'POST /phone-number' })
    const failed = await assertFails(assert, 'E_VENDOR_UNAVAILABLE', () =>
      vendor.voice.acquireNumber(ROUTING, null)
    )
    assert.isTrue(failed.ambiguous)
    assert.isEmpty(await vendor.voice.listNumbers())
  })

  test('a page instead of JSON is not taken for an answer', async ({ assert }) => {
    vendor.sandbox.inject('vapi', { kind: 'vendor', name: 'not_json', match: 'GET /phone-number' })
    await assertFails(assert, 'E_VENDOR_ANSWER_UNREADABLE', () => vendor.voice.listNumbers())
  })

  test('what Vapi refuses is said in its words', async ({ assert }) => {
    const failed = await assertFails(assert, 'E_VENDOR_REFUSED', () =>
      vendor.voice.upsertAgent({ ...SALON, maxDurationSeconds: 5 }, null)
    )
    assert.include(failed.message, 'maxDurationSeconds must not be less than 10')
  })

  test('a recording is heard long after the address that its report named has shut', async ({
    assert,
  }) => {
    const { sandbox, voice, options } = vendor
    const call = {
      from: '+15550100123',
      startedAt: '2026-03-02T09:00:00.000Z',
      endedAt: '2026-03-02T09:01:00.000Z',
      isRecorded: true,
    }
    const [id] = (await sandbox.act('vapi', 'addCalls', [call])) as string[]
    const known = await fetch(`${options.baseUrl}/call/${id}`, {
      headers: { authorization: 'Bearer key' },
    })
    const { artifact } = (await known.json()) as any
    const statusWith = async (headers: Record<string, string>) => {
      const response = await fetch(artifact.presignedMonoUrl, { headers })
      await response.body?.cancel()
      return response.status
    }
    assert.equal(await statusWith({}), 200)
    // Who keeps the sound takes our key for a signature of its own, and refuses it.
    assert.equal(await statusWith({ authorization: 'Bearer key' }), 400)
    sandbox.clock.advance(31 * 60_000)
    assert.equal(await statusWith({}), 403)
    const recording = await voice.openRecording(id!, null)
    assert.equal(recording?.length, 44 + 60 * 8000)
    await recording?.sound.cancel()
  })

  test('without its secrets it asks Vapi nothing', async ({ assert }) => {
    const unset = await provider.contracts.voice(
      { baseUrl: vendor.options.baseUrl },
      { url: 'http://127.0.0.1:1/inbound/vapi' }
    )
    await assert.rejects(() => unset.listNumbers(), ProviderError)
    const keyOnly = await voiceWith(undefined)
    await assertFails(assert, 'E_VENDOR_KEY_REFUSED', () => keyOnly.upsertAgent(SALON, null))
    assert.isEmpty(await credentials())
  })
})
