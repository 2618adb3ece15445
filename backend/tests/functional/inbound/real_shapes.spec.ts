import { test } from '@japa/runner'
import { v7 as uuidv7 } from 'uuid'
import Call from '#models/call'
import VendorEvent from '#models/vendor_event'
import { findingsOf } from '#tests/support/ledger'
import { giveCredits, openReception, work } from '#tests/support/town'
import {
  readFixture,
  readFixtureFor,
  voiceFixtures,
  type VoiceFixture,
} from '#tests/support/voice_fixtures'
import { postToVoice, VoiceLine } from '#tests/support/voice_line'

const { fixtures, secrets } = await voiceFixtures()
const EXCUSED = ['not-connected', 'vendor-fault', 'platform-fault']
let reception: Awaited<ReturnType<typeof openReception>>

/** Posts a fixture as part of a call to the reception; the caller has rung before where that is possible. */
async function receive(fixture: VoiceFixture) {
  const line = new VoiceLine(reception)
  if (fixture.kind !== 'call.asked') await line.ask()
  const body = await readFixtureFor(fixture, {
    callId: line.callId,
    vendorNumberId: reception.number.vendorNumberId!,
    number: reception.number.number!,
    vendorAgentId: reception.agent.vendorAgentId!,
  })
  const answers = [await postToVoice(body), await postToVoice(body)]
  const key = fixture.callId && fixture.key?.replace(fixture.callId, line.callId)
  return { line, answers, key }
}

function unidentified(type: string) {
  return VendorEvent.query().where({ type }).whereNull('subject').orderBy('id')
}

test.group('Real shapes of voice messages', (group) => {
  group.setup(async () => {
    reception = await openReception()
    await giveCredits(reception.account, 100_000n)
  })

  test('{name} is taken, kept once, and worked on')
    .with(fixtures.filter(({ kept, key }) => kept && key !== null))
    .run(async ({ assert }, fixture) => {
      const { line, answers, key } = await receive(fixture)
      assert.deepEqual(
        answers.map(({ status }) => status),
        [200, 200]
      )
      assert.deepEqual(answers[0].body, answers[1].body)
      await work()

      const events = await VendorEvent.query().where({ provider: 'vapi', key: key! })
      assert.lengthOf(events, 1)
      assert.equal(events[0].type, fixture.type)
      assert.equal(events[0].subject, line.callId)
      assert.equal(events[0].status, fixture.kind === null ? 'ignored' : 'done')
      assert.isNull(events[0].problem)
    })

  test('{name} names no call: kept once for the operator, put down to nobody')
    .with(fixtures.filter(({ kept, key }) => kept && key === null))
    .run(async ({ assert }, fixture) => {
      const { message } = JSON.parse(await readFixture(fixture.name))
      const body = JSON.stringify({ message: { ...message, timestamp: uuidv7() } })
      const keptBefore = await unidentified(fixture.type)
      assert.equal((await postToVoice(body)).status, 200)
      assert.equal((await postToVoice(body)).status, 200)
      await work()

      const added = (await unidentified(fixture.type)).slice(keptBefore.length)
      assert.deepEqual(
        added.map(({ status, problem }) => [status, problem]),
        [['ignored', null]]
      )
    })

  test('{name} is taken and not kept')
    .with(fixtures.filter(({ kept }) => !kept))
    .run(async ({ assert }, fixture) => {
      const count = async () =>
        Number((await VendorEvent.query().count('* as total'))[0].$extras.total)
      const asked = new VoiceLine(reception)
      await asked.ask()
      const before = await count()
      const { answers } = await receive(fixture)
      assert.equal(answers[0].status, 200)
      // The call itself was asked for; nothing else was added.
      assert.equal(await count(), before + 1)
    })

  test('{name} comes to the right status')
    .with(fixtures.filter(({ kind }) => kind === 'call.status'))
    .run(async ({ assert }, fixture) => {
      const { line } = await receive(fixture)
      await work()
      const call = await line.find()
      assert.equal(call.status, fixture.facts!.status)
      if (fixture.facts!.outcome) assert.equal(call.outcome, fixture.facts!.outcome as never)
    })

  test('{name} comes to the right length and charge')
    .with(fixtures.filter(({ kind }) => kind === 'call.reported'))
    .run(async ({ assert }, fixture) => {
      const { facts } = fixture
      const { line } = await receive(fixture)
      await work()

      const call = await line.find()
      const seconds = Math.ceil((facts!.duration?.ms ?? 0) / 1000)
      const fault = EXCUSED.includes(facts!.outcome ?? '') ? facts!.outcome! : null
      const excused = fault ?? (facts!.duration ? null : 'unknown-duration')
      assert.equal(call.status, 'ended')
      assert.equal(call.outcome, facts!.outcome as never)
      assert.equal(call.billedSeconds, seconds)
      assert.equal(call.durationSource, facts!.duration?.source ?? 'none')
      assert.equal(call.chargeMc, excused ? 0n : BigInt(seconds) * 250n)
      assert.equal(call.excused, excused)
      assert.isNotNull(call.settledAt)
      if (facts!.lines !== undefined) assert.lengthOf(call.transcript, facts!.lines)
      if (facts!.summary) assert.equal(call.summary, facts!.summary)
      if (facts!.totalMicros !== undefined) {
        assert.equal(
          call.vendorCostMicros,
          facts!.totalMicros === null ? null : BigInt(facts!.totalMicros)
        )
      }
    })

  test('a report whose metadata names a version of nobody’s is put down to the one that is live', async ({
    assert,
  }) => {
    for (const agentVersionId of ['version-0001', uuidv7()]) {
      const line = new VoiceLine(reception)
      await line.report(20, { call: { ...line.reference(), metadata: { agentVersionId } } })
      await work()
      const call = await line.find()
      assert.equal(call.agentVersionId, reception.agent.liveVersionId)
      assert.equal(call.billedSeconds, 20)
    }
  })

  test('of all that, nothing kept contains a secret, and the ledger adds up', async ({
    assert,
  }) => {
    const calls = await Call.query().where('accountId', reception.account.id).select('vendorCallId')
    const events = await VendorEvent.query().whereIn(
      'subject',
      calls.map(({ vendorCallId }) => vendorCallId)
    )
    const kept = JSON.stringify(events.map(({ payload }) => payload))
    for (const secret of secrets) assert.notInclude(kept, secret)
    const found = await findingsOf(reception.account)
    assert.deepEqual(
      found.filter(({ severity }) => severity === 'error'),
      []
    )
  })
})
