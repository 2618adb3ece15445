import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import SweepCalls from '#actions/calls/sweep_calls'
import WatchCalls from '#actions/calls/watch_calls'
import Call from '#models/call'
import CallEvent from '#models/call_event'
import { freeze } from '#tests/support/clock'
import { balanceOf, findingsOf, transactionsOf } from '#tests/support/ledger'
import { passOverOthers, standStill } from '#tests/support/sweeping'
import { connectCalendar, openReception, registerBin, sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const WELCOME_MC = 100_000n

async function ringAndStay() {
  const reception = await openReception()
  const town = await sandbox()
  const rung: any = await town.act('vapi', 'simulateCall', {
    number: reception.number.number,
    script: 'asks-hours',
    faults: { stay: true },
  })
  await work()
  const find = () => Call.findByOrFail('vendorCallId', rung.callId)
  return { reception, town, find, call: await find() }
}

test.group('A call that outlives its time', (group) => {
  group.each.setup(passOverOthers)

  test('is ended by us, once its time and half a minute are over, and charged for its time', async ({
    assert,
  }) => {
    const { reception, town, find, call } = await ringAndStay()
    const most = call.maxDurationSeconds!
    assert.equal(await new WatchCalls().handle(), 0)
    freeze(call.startedAt!.plus({ seconds: most + 29 }))
    assert.equal(await new WatchCalls().handle(), 0)
    freeze(call.startedAt!.plus({ seconds: most + 31 }))
    await standStill(town, DateTime.utc())
    assert.equal(await new WatchCalls().handle(), 1)
    await work()

    const ended = await find()
    assert.equal(ended.status, 'ended')
    assert.equal(ended.endedReason, 'manually-canceled')
    assert.isNotNull(ended.endAskedAt)
    assert.deepEqual([ended.durationMs, ended.billedSeconds], [(most + 31) * 1000, most + 5])
    assert.lengthOf(await CallEvent.query().where({ callId: ended.id, kind: 'overrun' }), 1)
    assert.lengthOf(await transactionsOf(reception.account, 'settle'), 1)
    const found = await findingsOf(reception.account)
    assert.deepEqual(
      found.map(({ rule, callId }) => [rule, callId]),
      [['overrun', ended.id]]
    )
    assert.equal(await new WatchCalls().handle(), 0)
  })

  test('is asked again every minute until it is over, also by a vendor that was away', async ({
    assert,
  }) => {
    const { town, find, call } = await ringAndStay()
    const over = call.startedAt!.plus({ seconds: call.maxDurationSeconds! + 31 })
    const askIn = (minutes: number) => {
      freeze(over.plus({ minutes }))
      return new WatchCalls().handle()
    }
    await town.inject('vapi', { kind: 'status', status: 503, match: 'GET /call' })
    assert.equal(await askIn(0), 0)
    await town.inject('vapi', { kind: 'drop', match: 'GET /call' })
    assert.equal(await askIn(1), 0)
    await town.inject('vapi', { kind: 'status', status: 429, match: '/control' })
    assert.equal(await askIn(2), 0)
    assert.isNotNull((await find()).endAskedAt)
    assert.equal(await askIn(3), 1)
    assert.equal(await askIn(3), 0)
  })

  test('that the vendor does not know is closed: nothing is charged, the hold comes back', async ({
    assert,
  }) => {
    const reception = await openReception()
    const { bin } = await registerBin(reception.account)
    const { sheetId } = await connectCalendar(reception)
    const town = await sandbox()
    const line = new VoiceLine(reception)
    await line.ask()
    await line.status('in-progress')
    await work()
    const call = await line.find()
    freeze(call.createdAt.plus({ seconds: call.maxDurationSeconds!, minutes: 4 }))
    await new SweepCalls().handle()
    assert.equal((await line.find()).status, 'in-progress')
    freeze(call.createdAt.plus({ seconds: call.maxDurationSeconds!, minutes: 6 }))
    await new SweepCalls().handle()
    await new SweepCalls().handle()
    await work()

    const closed = await line.find()
    assert.deepEqual([closed.status, closed.excused], ['ended', 'unknown-to-vendor'])
    const { availableMc, heldMc } = await balanceOf(reception.account)
    assert.deepEqual([availableMc, heldMc], [WELCOME_MC, 0n])
    assert.lengthOf(await transactionsOf(reception.account, 'release'), 1)
    assert.deepEqual(
      (await findingsOf(reception.account)).map(({ rule }) => rule),
      ['unknown']
    )

    await line.report(60)
    await line.report(60)
    await work()
    const told = (await town.act('webhooks', 'list', { bin })) as any[]
    assert.sameDeepMembers(
      told
        .map(({ body }) => JSON.parse(body))
        .filter(({ type }) => type !== 'call.started')
        .map(({ type, data }) => [type, data.callId, data.seconds, data.chargeMc]),
      [
        ['call.ended', closed.id, 0, 0],
        ['call.corrected', closed.id, 60, 15_000],
      ]
    )
    const mails: any = await town.act('mail', 'list', { to: reception.user.email })
    assert.lengthOf(
      mails.filter(({ text }: any) => text.includes(`/app/calls/${closed.id}`)),
      1
    )
    const sheet: any = await town.act('google', 'readSheet', { sheetId })
    assert.deepEqual(
      sheet.rows.map((row: unknown[]) => row[5]),
      ['1:00']
    )
    const reported = await line.find()
    assert.deepEqual([reported.excused, reported.chargeMc], [null, 15_000n])
    assert.equal((await balanceOf(reception.account)).availableMc, WELCOME_MC - 15_000n)
    assert.deepEqual(await findingsOf(reception.account), [])
  })

  test('of an account that was stopped meanwhile is let finish', async ({ assert }) => {
    const { reception, town, find, call } = await ringAndStay()
    await reception.account.merge({ status: 'suspended' }).save()
    assert.equal(await new WatchCalls().handle(), 0)
    await new SweepCalls().handle()
    assert.equal((await find()).status, 'in-progress')
    freeze(DateTime.utc().plus({ seconds: 1 }))
    await fetch(`${town.origins.vapi}/${call.vendorCallId}/control`, {
      method: 'POST',
      headers: { 'authorization': 'Bearer key', 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'end-call' }),
    })
    await work()
    assert.isAbove(Number((await find()).chargeMc), 0)
  })
})
