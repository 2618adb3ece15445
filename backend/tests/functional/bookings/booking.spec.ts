import { getActiveTestOrFail, test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import FinishBooking from '#actions/bookings/finish_booking'
import Booking from '#models/booking'
import Notice from '#models/notice'
import {
  askForTimes,
  book,
  bookingsAt,
  CALENDAR,
  eventsAt,
  HAIRCUT,
  openSalon,
  tokenFor,
} from '#tests/support/salon'
import { openReception, sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const TAKEN = /just been taken/
const INSERT_EVENT = 'POST /calendar/v3/calendars/'

async function townWithFaults() {
  const town = await sandbox()
  getActiveTestOrFail().cleanup(() => town.clearFaults())
  return town
}

test.group('Booking an offered time', () => {
  test('at most five times are offered, in opening hours, and one of them is booked', async ({
    assert,
  }) => {
    const salon = await openSalon()
    const { line, starts, tokens } = await askForTimes(salon)
    assert.isAtMost(tokens.length, 5)
    for (const start of starts) {
      const local = DateTime.fromJSDate(start, { zone: 'Europe/Berlin' })
      assert.include([2, 3, 4, 5, 6], local.weekday)
      assert.isAtLeast(local.hour, 9)
      assert.isBelow(local.hour, 18)
    }
    const { ok, text } = await book(line, tokens[0])
    assert.isTrue(ok)
    const local = DateTime.fromJSDate(starts[0], { zone: 'Europe/Berlin' })
    assert.include(text, local.toFormat("cccc d LLLL 'at' HH:mm"))

    const [booking] = await bookingsAt(salon, starts[0])
    assert.equal(booking.status, 'confirmed')
    assert.equal(booking.customerPhone, '+15550100150')
    const [event, ...others] = await eventsAt(starts[0])
    assert.lengthOf(others, 0)
    assert.equal(event.eventId, booking.vendorEventId)
    assert.equal(event.title, 'Haircut: Jo Caller')
    assert.isFalse((await askForTimes(salon)).starts.some((start) => +start === +starts[0]))
  })

  test('the same tool call five times at once is one booking, and all five hear so', async ({
    assert,
  }) => {
    const salon = await openSalon()
    const { line, starts, tokens } = await askForTimes(salon)
    const id = `call_${uuidv7()}`
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => book(line, tokens[0], id)))
    for (const { ok, text } of answers) {
      assert.isTrue(ok, text)
      assert.equal(text, answers[0].text)
    }
    assert.lengthOf(await bookingsAt(salon, starts[0]), 1)
    assert.lengthOf(await eventsAt(starts[0]), 1)
  })

  test('what appeared in the owner’s calendar since the offer counts', async ({ assert }) => {
    const salon = await openSalon()
    const { line, starts, tokens } = await askForTimes(salon)
    const town = await sandbox()
    await town.act('google', 'addBusy', {
      calendarId: CALENDAR,
      start: starts[0].toISOString(),
      end: DateTime.fromJSDate(starts[0]).plus({ minutes: 10 }).toISO(),
    })
    const { ok, text } = await book(line, tokens[0])
    assert.isFalse(ok)
    assert.match(text, TAKEN)
    assert.lengthOf(await bookingsAt(salon, starts[0]), 0)
  })

  test('{offer} is not bookable')
    .with([
      { offer: 'a time offered in another call', slot: 'another' },
      { offer: 'a time nobody offered', slot: 'kq3jx1-0123456789ab' },
      { offer: 'no time at all', slot: '' },
    ])
    .run(async ({ assert }, { slot }) => {
      const salon = await openSalon()
      const { tokens } = await askForTimes(salon)
      const line = new VoiceLine(salon)
      await line.ask()
      const { ok, text } = await book(line, slot === 'another' ? tokens[0] : slot)
      assert.isFalse(ok)
      assert.match(text, /was not offered/)
      assert.lengthOf(await Booking.query().where('staffId', salon.staff.id), 0)
    })

  test('for another service than the one it was offered for, a time is not bookable', async ({
    assert,
  }) => {
    const salon = await openSalon()
    const { line, tokens } = await askForTimes(salon)
    const given = { service: 'Cut and colour', name: 'Jo Caller', slot: tokens[0] }
    assert.match((await line.use('book_slot', given)).text, /was not offered/)
  })

  test('without a name nobody is booked', async ({ assert }) => {
    const salon = await openSalon()
    const { line, tokens } = await askForTimes(salon)
    const given = { service: HAIRCUT.name, name: ' ', slot: tokens[0] }
    assert.match((await line.use('book_slot', given)).text, /name/)
  })
})

test.group('A calendar that does not answer', () => {
  test('that cannot be read offers nothing', async ({ assert }) => {
    const salon = await openSalon()
    const town = await townWithFaults()
    getActiveTestOrFail().cleanup(async () => {
      await town.act('google', 'breakCalendar', { calendarId: CALENDAR, broken: false })
    })
    await town.act('google', 'breakCalendar', { calendarId: CALENDAR })
    const { text, tokens } = await askForTimes(salon)
    assert.lengthOf(tokens, 0)
    assert.match(text, /cannot see the calendar/)
  })

  test('left out of the answer offers nothing', async ({ assert }) => {
    const salon = await openSalon()
    const town = await townWithFaults()
    const match = 'POST /calendar/v3/freeBusy'
    await town.inject('google', { kind: 'vendor', name: 'partial_freebusy', match, times: 9 })
    assert.lengthOf((await askForTimes(salon)).tokens, 0)
  })

  test('that cannot be read when it comes to booking books nothing', async ({ assert }) => {
    const salon = await openSalon()
    const { line, starts, tokens } = await askForTimes(salon)
    const town = await townWithFaults()
    await town.inject('google', { kind: 'hang', match: 'POST /calendar/v3/freeBusy', times: 20 })
    const { ok, text } = await book(line, tokens[0])
    assert.isFalse(ok)
    assert.match(text, /cannot see the calendar/)
    await town.clearFaults()
    assert.lengthOf(await bookingsAt(salon, starts[0]), 0)
  })

  test('that hangs while writing: the caller hears of a message, and a job finishes it', async ({
    assert,
  }) => {
    const salon = await openSalon()
    const { line, starts, tokens } = await askForTimes(salon)
    const town = await townWithFaults()
    await town.inject('google', { kind: 'hang', match: INSERT_EVENT, times: 20 })
    const { ok, text } = await book(line, tokens[0])
    assert.isTrue(ok)
    assert.match(text, /will confirm it by message/)
    const [held] = await bookingsAt(salon, starts[0])
    assert.equal(held.status, 'held')

    await town.clearFaults()
    await new FinishBooking().handle({ bookingId: held.id })
    const [booking] = await bookingsAt(salon, starts[0])
    assert.equal(booking.status, 'confirmed')
    assert.lengthOf(await eventsAt(starts[0]), 1)
  })

  test('whose answer was lost has one event all the same', async ({ assert }) => {
    const salon = await openSalon()
    const { line, starts, tokens } = await askForTimes(salon)
    const town = await townWithFaults()
    await town.inject('google', { kind: 'drop', match: INSERT_EVENT })
    const { ok } = await book(line, tokens[0])
    assert.isTrue(ok)
    const [booking] = await bookingsAt(salon, starts[0])
    assert.equal(booking.status, 'confirmed')
    assert.lengthOf(await eventsAt(starts[0]), 1)
  })

  test('until the hold lapsed: given up, the event taken out again, the owner told once', async ({
    assert,
  }) => {
    const salon = await openSalon()
    const { line, starts, tokens } = await askForTimes(salon)
    const town = await townWithFaults()
    // Google takes the event and its answer is lost; then nobody can look.
    await town.inject('google', { kind: 'drop', match: INSERT_EVENT })
    await town.inject('google', { kind: 'status', status: 503, match: '/events/', times: 50 })
    assert.match((await book(line, tokens[0])).text, /will confirm/)
    const [held] = await bookingsAt(salon, starts[0])
    assert.lengthOf(await eventsAt(starts[0]), 1)

    await town.clearFaults()
    await held.merge({ heldUntil: DateTime.utc().minus({ seconds: 1 }) }).save()
    await new FinishBooking().handle({ bookingId: held.id })
    await new FinishBooking().handle({ bookingId: held.id })
    await work()
    assert.equal((await held.refresh()).status, 'expired')
    assert.lengthOf(await eventsAt(starts[0]), 0)
    assert.lengthOf(await Notice.query().where('key', `booking.failed:${held.id}`), 1)
  })

  test('a lapsed hold that somebody else took over is given up in the same way', async ({
    assert,
  }) => {
    const salon = await openSalon()
    const { line, starts, tokens } = await askForTimes(salon)
    const town = await townWithFaults()
    await town.inject('google', { kind: 'hang', match: INSERT_EVENT, times: 20 })
    await book(line, tokens[0])
    const [held] = await bookingsAt(salon, starts[0])
    await town.clearFaults()
    await held.merge({ heldUntil: DateTime.utc().minus({ seconds: 1 }) }).save()

    const other = new VoiceLine(salon)
    await other.ask()
    const second = await book(other, tokenFor(await other.find(), salon.staff, starts[0]))
    assert.isTrue(second.ok, second.text)
    await new FinishBooking().handle({ bookingId: held.id })
    assert.equal((await held.refresh()).status, 'expired')
    assert.lengthOf(await eventsAt(starts[0]), 1)
    assert.lengthOf(await Notice.query().where('key', `booking.failed:${held.id}`), 1)
  })

  test('to German callers, what cannot be done is said in German', async ({ assert }) => {
    const salon = await openSalon()
    await salon.agent.load('liveVersion')
    const { content } = salon.agent.liveVersion
    await salon.agent.liveVersion.merge({ content: { ...content, language: 'de' } }).save()
    const town = await townWithFaults()
    await town.act('google', 'revoke', { email: CALENDAR })
    const line = new VoiceLine(salon)
    await line.ask()
    const { text } = await line.use('find_slots', { service: HAIRCUT.name })
    assert.match(text, /Nachricht/)
  })
})

test.group('A business without a calendar', () => {
  test('is booked in our own', async ({ assert }) => {
    const reception = await openReception('salon')
    const line = new VoiceLine(reception)
    await line.ask()
    const { text } = await line.use('find_slots', { service: HAIRCUT.name })
    const [, token] = /\[slot ([^\]]+)\]/.exec(text)!
    assert.isTrue((await book(line, token)).ok)
    const booking = await Booking.findByOrFail('callId', (await line.find()).id)
    assert.equal(booking.status, 'confirmed')
    assert.isNull(booking.vendorEventId)
  })
})
