import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Booking from '#models/booking'
import { spawnServer } from '#tests/support/api/spawned_server'
import {
  askForTimes,
  book,
  CALENDAR,
  eventsAt,
  HAIRCUT,
  openSalon,
  tokenFor,
} from '#tests/support/salon'
import { sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const CALLERS = 200
/** Or, with so many at once, that the calendar could not be looked at in time: nobody is left without a word. */
const TOLD = /just been taken|cannot see the calendar/

test.group('Two hundred callers, answered by two processes', () => {
  test('want one time or one that overlaps it: one is booked, the others hear that it is taken', async ({
    assert,
    cleanup,
  }) => {
    const salon = await openSalon()
    const { starts } = await askForTimes(salon)
    const wanted = starts[0]
    const overlapping = DateTime.fromJSDate(wanted).plus({ minutes: 30 }).toJSDate()
    const other = await spawnServer()
    cleanup(other.stop)
    const lines = Array.from({ length: CALLERS }, (_, index) => {
      const url = index % 2 === 0 ? undefined : `${other.origin}/inbound/vapi`
      return new VoiceLine(salon, `+1555010${1000 + index}`, url)
    })
    await Promise.all(lines.map((line) => line.ask()))
    const answerTo = async (line: VoiceLine, index: number) => {
      const at = index % 4 < 2 ? wanted : overlapping
      return book(line, tokenFor(await line.find(), salon.staff, at))
    }

    const first = await Promise.all(lines.slice(0, CALLERS / 2).map(answerTo))
    const town = await sandbox()
    const end = DateTime.fromJSDate(wanted).plus({ minutes: HAIRCUT.minutes }).toISO()
    await town.act('google', 'addBusy', { calendarId: CALENDAR, start: wanted.toISOString(), end })
    const second = await Promise.all(lines.slice(CALLERS / 2).map(answerTo))
    await work()

    const answers = [...first, ...second]
    const refused = answers.filter(({ ok }) => !ok)
    assert.lengthOf(refused, CALLERS - 1)
    assert.isEmpty(refused.filter(({ text }) => !TOLD.test(text)))
    const bookings = await Booking.query().where({ staffId: salon.staff.id, status: 'confirmed' })
    assert.lengthOf(bookings, 1)
    const events = await eventsAt(bookings[0].startsAt.toJSDate())
    assert.lengthOf(
      events.filter(({ title }) => title !== 'Busy'),
      1
    )
  }).timeout(120_000)
})
