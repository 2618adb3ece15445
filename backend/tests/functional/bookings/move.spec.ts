import { getActiveTestOrFail, test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import CancelOwnBooking from '#actions/bookings/cancel_own_booking'
import FinishBooking from '#actions/bookings/finish_booking'
import Booking from '#models/booking'
import Calendar from '#models/calendar'
import Notice from '#models/notice'
import Staff from '#models/staff'
import { slotStart } from '#services/bookings/slot_token'
import {
  askForTimes,
  book,
  CALENDAR,
  eventsAt,
  HAIRCUT,
  openSalon,
  tokenFor,
} from '#tests/support/salon'
import { registerBin, sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const CALLER = '+15550100150'
const PATCH = 'PATCH /calendar/v3/calendars/'

/** Somebody has booked, rings again, and has been told of the booking and of other times. */
async function readyToMove() {
  const salon = await openSalon()
  const first = await askForTimes(salon, CALLER)
  await book(first.line, first.tokens[0])
  const booking = await Booking.findByOrFail('staffId', salon.staff.id)
  const { line, tokens } = await askForTimes(salon, CALLER)
  const { text } = await line.use('find_bookings', {})
  const code = /\[booking ([0-9a-f]+)\]/.exec(text)![1]
  const slot = tokens.at(-1)!
  const move = (id?: string) => line.use('move_booking', { booking: code, slot }, id)
  const old = booking.startsAt.toJSDate()
  return { salon, line, booking, code, slot, old, wanted: slotStart(slot)!, move }
}

async function townWithFaults() {
  const town = await sandbox()
  getActiveTestOrFail().cleanup(() => town.clearFaults())
  return town
}

/** A move that has taken its time, and that nobody has seen through yet. */
function waitingMove(booking: Booking, startsAt: DateTime) {
  const { occupant: _reckoned, ...copied } = booking.$attributes
  const during = `[${startsAt.toUTC().toISO()},${startsAt.plus({ hours: 1 }).toUTC().toISO()})`
  return Booking.create({
    ...copied,
    ...{ id: uuidv7(), toolCallId: null, movesBookingId: booking.id, movedFrom: booking.startsAt },
    ...{ startsAt, endsAt: startsAt.plus({ minutes: 45 }), during, status: 'moving' },
    heldUntil: DateTime.utc().plus({ minutes: 5 }),
  })
}

const movesOf = ({ id }: Booking) => Booking.query().where('movesBookingId', id)

test.group('Moving a booking', () => {
  test('the new time is said back, the calendar shows it there and nowhere else, third parties hear it once', async ({
    assert,
  }) => {
    const { salon, booking, old, wanted, move } = await readyToMove()
    const { bin } = await registerBin(salon.account)
    const { ok, text } = await move()
    await work()
    assert.isTrue(ok, text)
    const local = DateTime.fromJSDate(wanted, { zone: 'Europe/Berlin' })
    assert.equal(text, `Moved: Haircut is now ${local.toFormat("cccc d LLLL 'at' HH:mm")}.`)
    await booking.refresh()
    assert.equal(booking.status, 'confirmed')
    assert.deepEqual(booking.startsAt.toJSDate(), wanted)
    assert.lengthOf(await eventsAt(old), 0)
    const [event, ...others] = await eventsAt(wanted)
    assert.lengthOf(others, 0)
    assert.equal(event.eventId, booking.vendorEventId)
    const town = await sandbox()
    const told = (await town.act('webhooks', 'list', { bin })) as { body: string }[]
    const [moved, ...more] = told
      .map(({ body }) => JSON.parse(body))
      .filter(({ type }) => type.startsWith('booking.'))
    assert.lengthOf(more, 0)
    assert.equal(moved.type, 'booking.moved')
    assert.equal(moved.data.bookingId, booking.id)
    assert.equal(moved.data.movedFrom, old.toISOString())
  })

  test('the old time is free for somebody else', async ({ assert }) => {
    const { salon, old, move } = await readyToMove()
    await move()
    const { starts } = await askForTimes(salon, '+15550100160')
    assert.deepEqual(starts[0], old)
  })

  test('the same request five times at once moves it once, and all five hear so', async ({
    assert,
  }) => {
    const { booking, wanted, move } = await readyToMove()
    const id = `call_${uuidv7()}`
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => move(id)))
    for (const { text } of answers) assert.equal(text, answers[0].text)
    assert.isTrue(answers[0].ok, answers[0].text)
    assert.lengthOf(await movesOf(booking), 1)
    assert.lengthOf(await eventsAt(wanted), 1)
  })

  test('only to a time that was offered in this call, and only with a code of it', async ({
    assert,
  }) => {
    const { salon, line, booking, code, slot, old } = await readyToMove()
    const later = new VoiceLine(salon, CALLER)
    await later.ask()
    const [{ text: unoffered }, { text: foreign }] = [
      await line.use('move_booking', { booking: code, slot: 'kq3jx1-0123456789ab' }),
      await later.use('move_booking', { booking: code, slot }),
    ]
    assert.match(unoffered, /was not offered/)
    assert.match(foreign, /cannot find that booking/)
    assert.deepEqual((await booking.refresh()).startsAt.toJSDate(), old)
  })

  test('to a time that somebody else has taken meanwhile, it stays where it is', async ({
    assert,
  }) => {
    const { salon, booking, old, wanted, move } = await readyToMove()
    const other = new VoiceLine(salon, '+15550100160')
    await other.ask()
    assert.isTrue((await book(other, tokenFor(await other.find(), salon.staff, wanted))).ok)
    const { ok, text } = await move()
    assert.isFalse(ok)
    assert.match(text, /just been taken/)
    assert.deepEqual((await booking.refresh()).startsAt.toJSDate(), old)
    assert.lengthOf(await eventsAt(old), 1)
  })

  test('half an hour on, over its own time: offered with its code, and nobody else ever gets in', async ({
    assert,
  }) => {
    const { salon, line, booking, code, old } = await readyToMove()
    const wanted = booking.startsAt.plus({ minutes: 30 })
    const asked = {
      service: HAIRCUT.name,
      when: wanted.setZone(booking.zone).toFormat("d LLLL 'at' HH:mm"),
    }
    const offered = async (given: object) => {
      const { text } = await line.use('find_slots', { ...asked, ...given })
      return [...text.matchAll(/\[slot ([^\]]+)\]/g)].map(([, token]) => token as string)
    }
    const isWanted = (token: string) => +slotStart(token)! === +wanted
    assert.isFalse((await offered({})).some(isWanted))
    const slot = (await offered({ booking: code })).find(isWanted)!

    const second = new VoiceLine(salon, '+15550100160')
    await second.ask()
    const intrude = async (at: Date) =>
      book(second, tokenFor(await second.find(), salon.staff, at)).then(({ ok }) => ok)
    const [{ ok, text }, ...strangers] = await Promise.all([
      line.use('move_booking', { booking: code, slot }),
      intrude(old),
      intrude(wanted.toJSDate()),
    ])
    assert.isTrue(ok, text)
    assert.deepEqual(strangers, [false, false])
    assert.isFalse(await intrude(old))
    assert.isFalse(await intrude(wanted.toJSDate()))
    assert.lengthOf(await eventsAt(old), 0)
    assert.lengthOf(await eventsAt(wanted.toJSDate()), 1)
    assert.deepEqual((await booking.refresh()).startsAt.toJSDate(), wanted.toJSDate())
  })

  test('over its own time, but into an event of the owner’s or against the calendar’s will, it stays', async ({
    assert,
  }) => {
    const { salon, line, booking, code, old } = await readyToMove()
    const wanted = booking.startsAt.plus({ minutes: 30 }).toJSDate()
    const slot = tokenFor(await line.find(), salon.staff, wanted)
    const move = () => line.use('move_booking', { booking: code, slot })
    const town = await townWithFaults()
    await town.inject('google', { kind: 'status', status: 403, match: PATCH })
    assert.match((await move()).text, /could not move it: Haircut stays/)
    await town.clearFaults()
    await town.act('google', 'addBusy', {
      calendarId: CALENDAR,
      start: booking.startsAt.plus({ minutes: 35 }).toUTC().toISO(),
      end: booking.startsAt.plus({ minutes: 40 }).toUTC().toISO(),
    })
    assert.match((await move()).text, /just been taken/)
    assert.deepEqual((await booking.refresh()).startsAt.toJSDate(), old)
    assert.lengthOf(await eventsAt(old), 1)
  })

  test('to somebody with another calendar: made there, and gone here', async ({ assert }) => {
    const { salon, line, booking, code, old } = await readyToMove()
    const town = await sandbox()
    const { calendarId } = (await town.act('google', 'addCalendar', {
      email: 'demo@example.com',
      name: 'Chair 2',
    })) as { calendarId: string }
    const calendar = await Calendar.create({
      accountId: salon.account.id,
      connectionId: salon.connection.id,
      vendorCalendarId: calendarId,
      ...{ name: 'Chair 2', zone: 'Europe/Berlin', writable: true },
    })
    const second = await Staff.create({
      accountId: salon.account.id,
      ...{ name: 'Kim', writeCalendarId: calendar.id },
    })
    await salon.agent.related('staff').attach([second.id])
    const slot = tokenFor(await line.find(), second, old)
    const { ok, text } = await line.use('move_booking', { booking: code, slot })
    await work()
    assert.isTrue(ok, text)
    assert.lengthOf(await eventsAt(old), 0)
    const there = (await town.act('google', 'listEvents', { calendarId })) as any[]
    assert.lengthOf(there, 1)
    assert.equal((await booking.refresh()).vendorEventId, there[0].eventId)
    assert.equal(booking.staffId, second.id)
  })
})

test.group('A move that the calendar does not answer', () => {
  test('whose answer was lost is found', async ({ assert }) => {
    const { booking, old, wanted, move } = await readyToMove()
    const town = await townWithFaults()
    await town.inject('google', { kind: 'drop', match: PATCH })
    const { ok, text } = await move()
    assert.isTrue(ok, text)
    assert.deepEqual((await booking.refresh()).startsAt.toJSDate(), wanted)
    assert.lengthOf(await eventsAt(old), 0)
    assert.lengthOf(await eventsAt(wanted), 1)
  })

  test('in time: a message is promised, both times stay taken, and the job moves it', async ({
    assert,
  }) => {
    const { salon, booking, old, wanted, move } = await readyToMove()
    const town = await townWithFaults()
    await town.inject('google', { kind: 'hang', match: PATCH, times: 20 })
    const { ok, text } = await move()
    assert.isTrue(ok)
    assert.match(text, /will confirm it by message. Until then the old time holds/)
    const { starts } = await askForTimes(salon, '+15550100160')
    assert.notIncludeMembers(
      starts.map((start) => +start),
      [+old, +wanted]
    )
    await town.clearFaults()
    const [waiting] = await movesOf(booking)
    assert.equal(await new FinishBooking().handle({ bookingId: waiting.id }), 'moved')
    assert.deepEqual((await booking.refresh()).startsAt.toJSDate(), wanted)
    assert.lengthOf(await eventsAt(wanted), 1)
  })

  test('for too long is taken back, also where it had happened, and the owner told once', async ({
    assert,
  }) => {
    const { booking, old, wanted } = await readyToMove()
    const waiting = await waitingMove(booking, DateTime.fromJSDate(wanted))
    const town = await sandbox()
    await town.act('google', 'moveEvent', {
      ...{ calendarId: CALENDAR, eventId: booking.vendorEventId! },
      start: wanted.toISOString(),
      end: waiting.endsAt.toUTC().toISO(),
    })
    await waiting.merge({ heldUntil: DateTime.utc().minus({ seconds: 1 }) }).save()
    await new FinishBooking().handle({ bookingId: waiting.id })
    await new FinishBooking().handle({ bookingId: waiting.id })
    assert.equal((await waiting.refresh()).status, 'expired')
    assert.deepEqual((await booking.refresh()).startsAt.toJSDate(), old)
    assert.lengthOf(await eventsAt(old), 1)
    assert.lengthOf(await eventsAt(wanted), 0)
    assert.lengthOf(await Notice.query().where('key', `booking.failed:${waiting.id}`), 1)
  })

  test('and is cancelled meanwhile leaves nothing', async ({ assert }) => {
    const { booking, old, wanted } = await readyToMove()
    const waiting = await waitingMove(booking, DateTime.fromJSDate(wanted))
    await new CancelOwnBooking().handle({ bookingId: booking.id })
    assert.equal(await new FinishBooking().handle({ bookingId: waiting.id }), 'expired')
    await work()
    assert.equal((await booking.refresh()).status, 'cancelled')
    assert.lengthOf([...(await eventsAt(old)), ...(await eventsAt(wanted))], 0)
  })

  test('because the owner deleted the event is made anew at the new time', async ({ assert }) => {
    const { booking, old, wanted, move } = await readyToMove()
    const town = await sandbox()
    const before = { calendarId: CALENDAR, eventId: booking.vendorEventId! }
    await town.act('google', 'cancelEvent', before)
    const { ok, text } = await move()
    assert.isTrue(ok, text)
    assert.lengthOf(await eventsAt(old), 0)
    const [event] = await eventsAt(wanted)
    assert.equal(event.eventId, (await booking.refresh()).vendorEventId)
  })

  test('keeps what the caller said about the time', async ({ assert }) => {
    const salon = await openSalon()
    const line = new VoiceLine(salon, CALLER)
    await line.ask()
    const { text } = await line.use('find_slots', { service: HAIRCUT.name, when: 'in two weeks' })
    const [, slot] = /\[slot ([^\]]+)\]/.exec(text)!
    await book(line, slot)
    const booking = await Booking.findByOrFail('staffId', salon.staff.id)
    assert.equal(booking.words, 'in two weeks')
    assert.equal(booking.zone, 'Europe/Berlin')
    assert.deepEqual(booking.startsAt.toJSDate(), slotStart(slot))
  })
})
