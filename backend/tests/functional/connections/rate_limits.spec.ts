import { getActiveTestOrFail, test } from '@japa/runner'
import { DateTime } from 'luxon'
import Notice from '#models/notice'
import { freeze } from '#tests/support/clock'
import { letPass } from '#tests/support/passing_time'
import { askForTimes, book, bookingsAt, eventsAt, openSalon } from '#tests/support/salon'
import { sandbox, work } from '#tests/support/town'

const INSERT = 'POST /calendar/v3/calendars/'
const DELETE = 'DELETE /calendar/v3/calendars/'
const STEP = { minutes: 1 }
/** The limit is a minute's quota that two minutes of callers have used up. */
const LIMITED_STEPS = 2
const STEPS_IN_FIVE_MINUTES = 5

type Salon = Awaited<ReturnType<typeof openSalon>>

/** Google lets nothing through at an address: forbidden first, as while a caller waits, then with a time to wait. */
async function limit(match: string) {
  const town = await sandbox()
  getActiveTestOrFail().cleanup(() => town.clearFaults())
  await town.inject('google', { kind: 'vendor', name: 'user_rate_limit_403', match, times: 2 })
  await town.inject('google', { kind: 'vendor', name: 'rate_limit_403', match, times: 2 })
  const retryAfterSeconds = 30
  await town.inject('google', { kind: 'status', status: 429, retryAfterSeconds, match, times: 99 })
  return town
}

async function fiveMinutes(town: Awaited<ReturnType<typeof limit>>, ids: string[]) {
  freeze(DateTime.utc())
  for (let step = 1; step <= STEPS_IN_FIVE_MINUTES; step++) {
    if (step > LIMITED_STEPS) await town.clearFaults()
    await letPass(STEP, ids)
  }
}

async function heldBooking(salon: Salon) {
  const { line, starts, tokens } = await askForTimes(salon)
  return { line, start: starts[0], answer: await book(line, tokens[0]) }
}

test.group('Google’s rate limits', () => {
  test('a booking is in the calendar within five minutes, once, and nobody is told that it failed', async ({
    assert,
  }) => {
    const salon = await openSalon()
    const town = await limit(INSERT)
    const { start, answer } = await heldBooking(salon)
    assert.match(answer.text, /will confirm it by message/)
    const [booking] = await bookingsAt(salon, start)
    assert.isEmpty(await eventsAt(start))
    await fiveMinutes(town, [booking.id])
    assert.equal((await booking.refresh()).status, 'confirmed')
    const events = await eventsAt(start)
    assert.deepEqual(
      events.map(({ eventId }) => eventId),
      [booking.vendorEventId]
    )
    assert.isEmpty(await Notice.query().where('key', `booking.failed:${booking.id}`))
  })

  test('a cancelled booking is out of the calendar within five minutes', async ({ assert }) => {
    const salon = await openSalon()
    const { line, start } = await heldBooking(salon)
    const town = await limit(DELETE)
    const [, code] = /\[booking ([^\]]+)\]/.exec((await line.use('find_bookings', {})).text)!
    assert.isTrue((await line.use('cancel_booking', { booking: code })).ok)
    await work()
    assert.lengthOf(await eventsAt(start), 1)
    const [booking] = await bookingsAt(salon, start)
    await fiveMinutes(town, [booking.id])
    assert.isEmpty(await eventsAt(start))
  })

  test('a call is a row of the sheet within five minutes, once', async ({ assert }) => {
    const salon = await openSalon()
    const town = await limit(':append')
    const { line } = await askForTimes(salon)
    await line.report(30)
    await work()
    const { sheetId } = salon.connection
    const rows = async () => ((await town.act('google', 'readSheet', { sheetId })) as any).rows
    assert.isEmpty(await rows())
    await fiveMinutes(town, [salon.account.id])
    const [row, ...others] = await rows()
    assert.include(row, (await line.find()).id)
    assert.isEmpty(others)
  })
})
