import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Booking from '#models/booking'
import Call from '#models/call'
import SweepCalls from '#actions/calls/sweep_calls'
import ClosedDay from '#models/closed_day'
import PriceVersion from '#models/price_version'
import VendorEvent from '#models/vendor_event'
import type { Difference, Replay } from '#actions/replays/replay_call'
import { freeze, tick } from '#tests/support/clock'
import { operatorAtBrowser } from '#tests/support/api/people'
import { command } from '#tests/support/processes/command'
import { askForTimes, book, HAIRCUT, openSalon } from '#tests/support/salon'
import { VoiceLine } from '#tests/support/voice_line'
import { connectCalendar, openReception, sandbox, work } from '#tests/support/town'

const SCRIPTS = [
  'books',
  'books-friday',
  'books-german',
  'asks-hours',
  'wants-human',
  'leaves-message',
  'silent',
  'spam',
]

type Reception = Awaited<ReturnType<typeof openReception>>

async function ring({ number }: Reception, script: string): Promise<Call> {
  const town = await sandbox()
  const rung: any = await town.act('vapi', 'simulateCall', { number: number.number, script })
  await work()
  return Call.findByOrFail('vendorCallId', rung.callId)
}

async function openShop() {
  const reception = await openReception()
  await connectCalendar(reception)
  await work()
  return reception
}

async function replay(...words: string[]) {
  const { printed, complained, code } = await command('calls:replay', ...words, '--json')
  if (!printed) throw new Error(complained)
  return { replays: JSON.parse(printed) as (Replay & { call: string })[], code }
}

function named(differences: Difference[], what: string) {
  const found = differences.find((one) => one.what === what)
  return found && [found.then, found.now]
}

/** Rows of every table that a call writes to, and what all purses hold together. */
async function everything() {
  const tables = [
    'calls',
    'call_events',
    'vendor_events',
    'bookings',
    'caller_messages',
    'contacts',
  ]
  const money = ['ledger_transactions', 'ledger_entries', 'credit_holds', 'webhook_messages']
  const rows: Record<string, string> = {}
  for (const table of [...tables, ...money, 'ledger_accounts', 'calendars', 'price_versions']) {
    const { rows: found } = await db.rawQuery(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(one::text, '|' ORDER BY one::text)), '') AS sum FROM ${table} AS one`
    )
    rows[table] = found[0].sum
  }
  return rows
}

/** Somebody books, rings again, moves it and cancels it. */
async function comeBack() {
  const salon = await openSalon()
  const { line, tokens } = await askForTimes(salon)
  await book(line, tokens[0]!)
  await line.report(60)
  await work()
  const later = new VoiceLine(salon)
  await later.ask()
  const { text } = await later.use('find_slots', { service: HAIRCUT.name })
  const [, slot] = /\[slot ([^\]]+)\]/.exec(text)!
  const code = async () =>
    /\[booking ([^\]]+)\]/.exec((await later.use('find_bookings', {})).text)![1]
  const moved = await later.use('move_booking', { booking: await code(), slot })
  const cancelled = await later.use('cancel_booking', { booking: await code() })
  await later.report(60)
  await work()
  if (!moved.ok || !cancelled.ok) throw new Error(`${moved.text} ${cancelled.text}`)
  return [await line.find(), await later.find()]
}

test.group('Playing calls again', () => {
  test('what callers brought about comes out the same, every script, moved and cancelled too, and nothing of it stays', async ({
    assert,
  }) => {
    const reception = await openShop()
    const calls: Call[] = []
    for (const script of SCRIPTS) calls.push(await ring(reception, script))
    calls.push(...(await comeBack()))
    const before = await everything()

    const { replays, code } = await replay(...calls.map(({ id }) => id))

    assert.deepEqual(
      replays.map(({ call, differences }) => ({ call, differences })),
      calls.map(({ id }) => ({ call: id, differences: [] }))
    )
    assert.isTrue(replays.every(({ events, same }) => events >= 3 && same >= 8))
    assert.equal(code, 0)
    assert.deepEqual(await everything(), before)
  }).timeout(60_000)

  test('what a caller is told of the time is of the minute that is written down, wherever it turns', async ({
    assert,
  }) => {
    const reception = await openReception()
    const minute = DateTime.utc().plus({ days: 1 }).startOf('minute')
    for (let looks = 0; looks < 15; looks++) {
      const line = new VoiceLine(reception)
      tick(minute, looks)
      const { body } = await line.ask()
      const { receivedAt } = await VendorEvent.findByOrFail('subject', line.callId)
      const written = receivedAt.setZone('Europe/Berlin').toFormat('HH:mm')
      assert.equal(body.assistantOverrides.variableValues.local_time, written)
      await line.report(5)
      await work()
    }
  })

  test('a price and a rule that have changed show with what they change', async ({
    assert,
    cleanup,
  }) => {
    const reception = await openShop()
    const call = await ring(reception, 'books')
    const dearer = await PriceVersion.create({
      perMinuteMc: 18_000n,
      incrementSeconds: 1,
      minimumSeconds: 0,
      freeSeconds: 0,
      effectiveAt: DateTime.utc(),
    })
    cleanup(() => dearer.delete())
    const booking = await Booking.findByOrFail('callId', call.id)
    const day = booking.startsAt.setZone(booking.zone).toISODate()!
    const { id: accountId } = reception.account
    await ClosedDay.create({ accountId, firstDay: day, lastDay: day, reason: 'Stocktaking' })

    const { replays, code } = await replay(call.id)

    const { differences } = replays[0]!
    assert.deepEqual(named(differences, 'price'), ['15000', '18000'])
    assert.deepEqual(named(differences, 'charge'), [
      String(call.chargeMc),
      String(BigInt(call.billedSeconds!) * 300n),
    ])
    const [then, now] = named(differences, 'booking 1')!
    assert.include(then, booking.service)
    assert.isNull(now)
    assert.deepEqual(
      differences.map(({ what }) => what),
      [
        'longest',
        'price',
        'charge',
        'booking 1',
        'answer 1 assistant-request',
        'answer 2 tool-calls',
        'answer 3 tool-calls',
      ]
    )
    assert.equal(code, 1)
  }).timeout(60_000)

  test('a report that never came and was asked for counts as what came', async ({ assert }) => {
    const { number } = await openShop()
    const town = await sandbox()
    const rung: any = await town.act('vapi', 'simulateCall', {
      number: number.number,
      script: 'books',
      faults: { loseReport: true },
    })
    await work()
    freeze(DateTime.utc().plus({ minutes: 20 }))
    await new SweepCalls().handle()
    const call = await Call.findByOrFail('vendorCallId', rung.callId)
    assert.isNotNull(call.recoveredAt)

    const { replays, code } = await replay(call.id)

    assert.deepEqual(replays[0]!.differences, [])
    assert.isAtLeast(replays[0]!.same, 8)
    assert.equal(code, 0)
  }).timeout(60_000)

  test('a call whose messages were deleted cannot be played, and is not said to differ', async ({
    assert,
  }) => {
    const call = await ring(await openReception(), 'silent')
    await db.from('vendor_events').where('subject', call.vendorCallId).update({ payload: '{}' })
    const { replays, code } = await replay(call.id)
    assert.deepEqual(replays, [{ call: call.id, events: 0, same: 0, differences: [] }])
    assert.equal(code, 0)
  })

  test('an operator is shown both beside each other', async ({ assert }) => {
    const reception = await openShop()
    const call = await ring(reception, 'asks-hours')
    await reception.account.merge({ status: 'suspended' }).save()
    const operator = await operatorAtBrowser()

    const page = await (await operator.open(`/admin/calls/${call.id}/replay`)).text()

    assert.include(page, 'come out differently')
    assert.include(page, 'Why it costs nothing')
    assert.include(page, 'suspended')
  }).timeout(60_000)
})
