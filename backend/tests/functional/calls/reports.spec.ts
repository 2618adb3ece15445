import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import ExpireHolds from '#actions/credits/expire_holds'
import ProcessVendorEvent from '#actions/inbound/process_vendor_event'
import ReplayVendorEvents from '#actions/inbound/replay_vendor_events'
import SweepCalls from '#actions/calls/sweep_calls'
import Call from '#models/call'
import CallEvent from '#models/call_event'
import CreditHold from '#models/credit_hold'
import Notice from '#models/notice'
import VendorEvent from '#models/vendor_event'
import { freeze } from '#tests/support/clock'
import { balanceOf, findingsOf, transactionsOf } from '#tests/support/ledger'
import { openReception, registerBin, sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const WELCOME_MC = 100_000n
const PER_SECOND_MC = 250n

test.group('The report of a call', () => {
  test('posted five times at once, it is one event, one charge, one notice, one message', async ({
    assert,
  }) => {
    const reception = await openReception()
    const { bin } = await registerBin(reception.account)
    const line = new VoiceLine(reception)
    await line.ask()
    const start = Date.now()
    const startedAt = new Date(start).toISOString()
    const endedAt = new Date(start + 42_000).toISOString()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => line.report(null, { startedAt, endedAt }))
    )
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200, 200]
    )
    await work()

    assert.lengthOf(
      await VendorEvent.query().where({ key: `${line.callId}:end-of-call-report` }),
      1
    )
    const [settled, ...more] = await transactionsOf(reception.account, 'settle')
    assert.lengthOf(more, 0)
    assert.equal(settled.idempotencyKey, `call:vapi:${line.callId}`)
    const { availableMc, heldMc } = await balanceOf(reception.account)
    assert.equal(availableMc, WELCOME_MC - 42n * PER_SECOND_MC)
    assert.equal(heldMc, 0n)
    const call = await line.find()
    assert.lengthOf(await Notice.query().where('key', `call.ended:${call.id}`), 1)
    const town = await sandbox()
    const told: any = await town.act('webhooks', 'list', { bin })
    assert.sameMembers(
      told.map(({ body }: any) => JSON.parse(body).type),
      ['call.started', 'call.ended']
    )
    assert.deepEqual(await findingsOf(reception.account), [])
  })

  test('a repeat with another length changes nothing', async ({ assert }) => {
    const reception = await openReception()
    const line = new VoiceLine(reception)
    await line.ask()
    await line.report(30)
    await work()
    await line.report(300)
    await work()
    assert.equal((await line.find()).billedSeconds, 30)
    assert.lengthOf(await transactionsOf(reception.account, 'settle'), 1)
  })

  test('before any status, it is the first word and the last', async ({ assert }) => {
    const reception = await openReception()
    const line = new VoiceLine(reception)
    await line.report(30)
    await work()
    const reported = await line.find()
    await line.status('in-progress')
    await line.status('ended', { endedReason: 'silence-timed-out' })
    await line.status('ringing')
    await work()

    const call = await line.find()
    assert.equal(call.status, 'ended')
    assert.equal(call.endedReason, 'customer-ended-call')
    assert.equal(call.chargeMc, 30n * PER_SECOND_MC)
    assert.deepEqual(call.startedAt, reported.startedAt)
    assert.deepEqual(call.endedAt, reported.endedAt)
    assert.deepEqual(await findingsOf(reception.account), [])
  })

  test('without a length, it counts from our own receipts', async ({ assert }) => {
    const reception = await openReception()
    const line = new VoiceLine(reception)
    await line.ask()
    await line.status('in-progress')
    await line.status('ended')
    await line.report(null)
    await VendorEvent.query()
      .where('key', `${line.callId}:status-update:in-progress`)
      .update({ received_at: DateTime.utc().minus({ seconds: 65 }).toJSDate() })
    // Jobs of one call run in any order.
    const report = await VendorEvent.findByOrFail('key', `${line.callId}:end-of-call-report`)
    await new ProcessVendorEvent().handle({ eventId: report.id })
    await work()
    const call = await line.find()
    assert.equal(call.durationSource, 'receipts')
    assert.approximately(call.billedSeconds!, 66, 2)
    assert.equal(call.chargeMc, BigInt(call.billedSeconds!) * PER_SECOND_MC)
  })

  test('nothing known of a length costs nothing', async ({ assert }) => {
    const reception = await openReception()
    const line = new VoiceLine(reception)
    await line.ask()
    await line.report(null)
    await work()
    const call = await line.find()
    assert.equal(call.durationSource, 'none')
    assert.equal(call.chargeMc, 0n)
    assert.equal((await balanceOf(reception.account)).availableMc, WELCOME_MC)
  })

  test('however long it claims, no more than the maximum and five seconds are charged', async ({
    assert,
  }) => {
    const reception = await openReception()
    const line = new VoiceLine(reception)
    await line.ask()
    const { maxDurationSeconds } = await line.find()
    await line.report(86_400 * 40)
    await work()
    const call = await line.find()
    assert.equal(call.billedSeconds, maxDurationSeconds! + 5)
    assert.deepEqual(await findingsOf(reception.account), [])
  })

  test('a call that we never answered is charged for no more than its agent may talk', async ({
    assert,
  }) => {
    const line = new VoiceLine(await openReception())
    await line.report(86_400)
    await work()
    assert.equal((await line.find()).billedSeconds, 605)
  })

  test('{outcome} is excused: nothing is charged and the hold comes back')
    .with([
      { reason: 'customer-did-not-answer', outcome: 'not-connected', seconds: null },
      { reason: 'pipeline-error-openai-llm-failed', outcome: 'vendor-fault', seconds: 20 },
    ])
    .run(async ({ assert }, { reason, outcome, seconds }) => {
      const reception = await openReception()
      const line = new VoiceLine(reception)
      await line.ask()
      assert.isAbove(Number((await balanceOf(reception.account)).heldMc), 0)
      await line.report(seconds, { endedReason: reason })
      await work()
      const call = await line.find()
      assert.equal(call.excused, outcome)
      assert.equal(call.chargeMc, 0n)
      const { availableMc, heldMc } = await balanceOf(reception.account)
      assert.deepEqual([availableMc, heldMc], [WELCOME_MC, 0n])
      assert.deepEqual(await findingsOf(reception.account), [])
    })

  test('later than its hold, it still settles once', async ({ assert }) => {
    const reception = await openReception()
    const line = new VoiceLine(reception)
    await line.ask()
    const call = await line.find()
    const hold = await CreditHold.findByOrFail('callId', call.id)
    await hold.merge({ expiresAt: DateTime.utc().minus({ minutes: 1 }) }).save()
    await new ExpireHolds().handle()
    await new ExpireHolds().handle()
    assert.equal((await balanceOf(reception.account)).availableMc, WELCOME_MC)

    await line.report(60)
    await line.report(60)
    await work()
    const { availableMc, heldMc } = await balanceOf(reception.account)
    assert.deepEqual([availableMc, heldMc], [WELCOME_MC - 60n * PER_SECOND_MC, 0n])
    assert.lengthOf(await transactionsOf(reception.account, 'release'), 1)
    assert.lengthOf(await transactionsOf(reception.account, 'settle'), 1)
    assert.deepEqual(await findingsOf(reception.account), [])
  })

  test('two accounts never mix, whatever comes in between', async ({ assert }) => {
    const [one, other] = [await openReception(), await openReception()]
    const [first, second] = [new VoiceLine(one), new VoiceLine(other)]
    await Promise.all([first.ask(), second.ask()])
    await Promise.all([first.report(40), second.report(80)])
    await work()
    assert.equal((await first.find()).accountId, one.account.id)
    assert.equal((await second.find()).accountId, other.account.id)
    assert.equal((await balanceOf(one.account)).availableMc, WELCOME_MC - 40n * PER_SECOND_MC)
    assert.equal((await balanceOf(other.account)).availableMc, WELCOME_MC - 80n * PER_SECOND_MC)
  })

  test('run again with all that came before it, nothing comes about a second time', async ({
    assert,
  }) => {
    const reception = await openReception()
    const { bin } = await registerBin(reception.account)
    const line = new VoiceLine(reception)
    await line.ask()
    await line.status('in-progress')
    await line.status('ended')
    await line.report(30)
    await work()
    const trace = async () => {
      const call = await line.find()
      const events = await CallEvent.query().where('callId', call.id)
      const town = await sandbox()
      const told = (await town.act('webhooks', 'list', { bin })) as unknown[]
      const settled = await transactionsOf(reception.account, 'settle')
      return [call.chargeMc, events.length, told.length, settled.length]
    }
    const before = await trace()
    const events = await VendorEvent.query().where('subject', line.callId)
    await new ReplayVendorEvents().handle({ events, actorId: null, address: null })
    await work()
    assert.deepEqual(await trace(), before)
  })

  test('about a call of nobody’s is kept and ignored', async ({ assert }) => {
    const stranger = { number: { vendorNumberId: 'unknown', number: '+15550109999' } } as never
    const line = new VoiceLine(stranger)
    assert.equal((await line.report(30)).status, 200)
    await work()
    const event = await VendorEvent.findByOrFail('subject', line.callId)
    assert.equal(event.status, 'ignored')
  })

  test('lost on the way, it is fetched from the vendor and settled', async ({ assert }) => {
    const reception = await openReception()
    const town = await sandbox()
    const rung: any = await town.act('vapi', 'simulateCall', {
      number: reception.number.number,
      script: 'asks-hours',
      faults: { loseReport: true },
    })
    await work()
    assert.lengthOf(await transactionsOf(reception.account, 'settle'), 0)

    freeze(DateTime.utc().plus({ hours: 1 }))
    // Calls of other tests, which the vendor does not know, are looked for as well.
    const find = () => Call.findByOrFail('vendorCallId', rung.callId)
    for (let turns = 0; turns < 20 && !(await find()).settledAt; turns += 1) {
      await new SweepCalls().handle()
    }
    await new SweepCalls().handle()
    await work()
    const call = await find()
    assert.equal(call.billedSeconds, Math.ceil(rung.durationSeconds))
    assert.lengthOf(await transactionsOf(reception.account, 'settle'), 1)
    assert.deepEqual(await findingsOf(reception.account), [])
  })
})
