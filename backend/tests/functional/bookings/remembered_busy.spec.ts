import { getActiveTestOrFail, test } from '@japa/runner'
import { DateTime } from 'luxon'
import Booking from '#models/booking'
import Calendar from '#models/calendar'
import { askForTimes, book, CALENDAR, HAIRCUT, openSalon } from '#tests/support/salon'
import { sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const READ = 'POST /calendar/v3/freeBusy'

type Salon = Awaited<ReturnType<typeof openSalon>>

/** Somebody rings, and the calendars are read while they are greeted. */
async function greeted(salon: Salon) {
  const line = new VoiceLine(salon)
  await line.ask()
  await work()
  return line
}

async function offersTo(line: VoiceLine) {
  const { text } = await line.use('find_slots', { service: HAIRCUT.name })
  return { text, tokens: [...text.matchAll(/\[slot ([^\]]+)\]/g)].map(([, token]) => token) }
}

async function townWithFaults() {
  const town = await sandbox()
  getActiveTestOrFail().cleanup(() => town.clearFaults())
  return town
}

function remembered({ connection }: Salon) {
  return Calendar.findByOrFail({ connectionId: connection.id, vendorCalendarId: CALENDAR })
}

async function readAt(salon: Salon, secondsAgo: number) {
  const calendar = await remembered(salon)
  await calendar.merge({ busyAt: DateTime.utc().minus({ seconds: secondsAgo }) }).save()
}

test.group('What was read of a calendar while a caller was greeted', () => {
  test('is offered from, whatever the vendor does then', async ({ assert }) => {
    const salon = await openSalon()
    const line = await greeted(salon)
    const town = await townWithFaults()
    await town.inject('google', { kind: 'hang', match: READ, times: 20 })
    assert.isNotEmpty((await offersTo(line)).tokens)
  })

  test('is the same as the vendor would say', async ({ assert }) => {
    const salon = await openSalon()
    const { starts } = await askForTimes(salon)
    const town = await sandbox()
    const end = DateTime.fromJSDate(starts[0]).plus({ minutes: 45 }).toISO()
    const busy = { calendarId: CALENDAR, start: starts[0].toISOString(), end }
    await town.act('google', 'addBusy', busy)

    const line = await greeted(salon)
    const read = await offersTo(line)
    await readAt(salon, 3600)
    assert.deepEqual(read.tokens, (await offersTo(line)).tokens)
    assert.isNotNull((await remembered(salon)).busyAt)
  })

  test('is never booked from: the calendar is looked up again', async ({ assert }) => {
    const salon = await openSalon()
    const line = await greeted(salon)
    const { tokens } = await offersTo(line)
    const town = await townWithFaults()
    await town.inject('google', { kind: 'status', status: 503, match: READ, times: 20 })
    const { ok, text } = await book(line, tokens[0])
    assert.isFalse(ok)
    assert.match(text, /cannot see the calendar/)
    assert.lengthOf(await Booking.query().where('staffId', salon.staff.id), 0)
  })

  test('is not offered from after three minutes', async ({ assert }) => {
    const salon = await openSalon()
    const line = await greeted(salon)
    await readAt(salon, 181)
    const town = await townWithFaults()
    await town.inject('google', { kind: 'status', status: 503, match: READ, times: 20 })
    assert.isEmpty((await offersTo(line)).tokens)
  })

  test('is read again behind an answer once a minute has passed', async ({ assert }) => {
    const salon = await openSalon()
    const line = await greeted(salon)
    await readAt(salon, 61)
    const { busyAt } = await remembered(salon)
    await offersTo(line)
    await work()
    assert.isAbove((await remembered(salon)).busyAt!.toMillis(), busyAt!.toMillis())
  })

  test('outlives a vendor that is away for a moment', async ({ assert }) => {
    const salon = await openSalon()
    const line = await greeted(salon)
    await readAt(salon, 61)
    const town = await townWithFaults()
    await town.inject('google', { kind: 'status', status: 503, match: READ, times: 20 })
    await offersTo(line)
    await work()
    assert.isNotEmpty((await offersTo(line)).tokens)
  })

  test('is forgotten when the calendar can be read no more', async ({ assert }) => {
    const salon = await openSalon()
    const line = await greeted(salon)
    await readAt(salon, 61)
    const town = await townWithFaults()
    await town.inject('google', { kind: 'vendor', name: 'partial_freebusy', match: READ, times: 9 })
    await offersTo(line)
    await work()
    assert.isNull((await remembered(salon)).busyAt)
    assert.isEmpty((await offersTo(line)).tokens)
  })

  test('is forgotten with the grant', async ({ assert }) => {
    const salon = await openSalon()
    await greeted(salon)
    const town = await sandbox()
    await town.act('google', 'revoke', { email: CALENDAR })
    await readAt(salon, 61)
    const line = await greeted(salon)
    assert.isNull((await remembered(salon)).busyAt)
    assert.isEmpty((await offersTo(line)).tokens)
  })
})
