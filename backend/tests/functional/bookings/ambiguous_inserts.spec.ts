import { getActiveTestOrFail, test } from '@japa/runner'
import FinishBooking from '#actions/bookings/finish_booking'
import {
  askForTimes,
  book,
  bookingsAt,
  CALENDAR,
  eventsAt,
  openSalon,
  type Salon,
} from '#tests/support/salon'
import { sandbox } from '#tests/support/town'

const INSERT = 'POST /calendar/v3/calendars/'
const LOOK = 'GET /calendar/v3/calendars/'
const AWAY = { kind: 'status', status: 503, retryAfterSeconds: 60 } as const

async function townWithFaults() {
  const town = await sandbox()
  getActiveTestOrFail().cleanup(() => town.clearFaults())
  return town
}

/** Google makes the event, its answer is lost, and it cannot be asked: the booking waits for its job. */
async function bookInTheDark(salon: Salon) {
  const { line, starts, tokens } = await askForTimes(salon)
  const town = await townWithFaults()
  await town.inject('google', { kind: 'drop', match: INSERT })
  await town.inject('google', { ...AWAY, match: LOOK })
  const { text } = await book(line, tokens[0])
  await town.clearFaults()
  const [booking] = await bookingsAt(salon, starts[0])
  return { town, text, start: starts[0], booking }
}

test.group('One event a booking', (group) => {
  let salon: Salon
  group.setup(async () => {
    salon = await openSalon()
  })

  test('when {what}')
    .with([
      { what: 'the answer is lost', faults: [{ kind: 'drop' }] },
      { what: 'Google fails with 500', faults: [{ kind: 'status', status: 500 }] },
      { what: 'half an answer comes', faults: [{ kind: 'vendor', name: 'malformed' }] },
      {
        what: 'Google fails with 500, and the answer is lost then',
        faults: [{ kind: 'status', status: 500 }, { kind: 'drop' }],
      },
    ] as const)
    .run(async ({ assert }, { faults }) => {
      const { line, starts, tokens } = await askForTimes(salon)
      const town = await townWithFaults()
      for (const fault of faults) await town.inject('google', { ...fault, match: INSERT })
      const { ok, text } = await book(line, tokens[0])
      assert.isTrue(ok)
      assert.match(text, /^Booked/)
      const [booking] = await bookingsAt(salon, starts[0])
      assert.deepEqual(await idsAt(starts[0]), [booking.vendorEventId])
    })

  test('when it is there already (409), whoever goes on finds it, at once or later', async ({
    assert,
  }) => {
    const { text, start, booking } = await bookInTheDark(salon)
    assert.match(text, /will confirm it by message/)
    assert.equal(booking.status, 'held')
    const [made] = await idsAt(start)
    await Promise.all([1, 2, 3].map(() => new FinishBooking().handle({ bookingId: booking.id })))
    await booking.refresh()
    assert.equal(booking.status, 'confirmed')
    assert.equal(booking.vendorEventId, made)
    assert.deepEqual(await idsAt(start), [made])
  })

  test('when its id is used up, because the owner deleted the event meanwhile', async ({
    assert,
  }) => {
    const { town, start, booking } = await bookInTheDark(salon)
    const [deleted] = await idsAt(start)
    await town.act('google', 'cancelEvent', { calendarId: CALENDAR, eventId: deleted })
    await new FinishBooking().handle({ bookingId: booking.id })
    await booking.refresh()
    assert.equal(booking.status, 'confirmed')
    assert.notEqual(booking.vendorEventId, deleted)
    assert.deepEqual(await idsAt(start), [booking.vendorEventId])
  })
})

async function idsAt(start: Date) {
  return (await eventsAt(start)).map(({ eventId }) => eventId)
}
