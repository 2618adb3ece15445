import { test } from '@japa/runner'
import Booking from '#models/booking'
import { bookingsAt, book, askForTimes, eventsAt, openSalon } from '#tests/support/salon'
import { registerBin, sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const CALLER = '+15550100150'

async function salonWithABooking() {
  const salon = await openSalon()
  const { line, tokens, starts } = await askForTimes(salon, CALLER)
  await book(line, tokens[0])
  return { salon, line, startsAt: starts[0] }
}

function codeIn(text: string) {
  return /\[booking ([0-9a-f]+)\]/.exec(text)?.[1]
}

async function ring(salon: Awaited<ReturnType<typeof openSalon>>, from?: string) {
  const line = new VoiceLine(salon, from)
  await line.ask()
  return line
}

test.group('A caller’s own bookings', () => {
  test('are found by the number that rings and cancelled, at the calendar too', async ({
    assert,
  }) => {
    const { salon, startsAt } = await salonWithABooking()
    const { bin } = await registerBin(salon.account)
    const line = await ring(salon, CALLER)
    const found = await line.use('find_bookings', {})
    assert.match(found.text, /^Booked from this number: 1: Haircut, /)
    assert.lengthOf(await eventsAt(startsAt), 1)

    const cancelled = await line.use('cancel_booking', { booking: codeIn(found.text) })
    await work()
    assert.match(cancelled.text, /^Cancelled: Haircut, /)
    const [booking] = await bookingsAt(salon, startsAt)
    assert.equal(booking.status, 'cancelled')
    assert.lengthOf(await eventsAt(startsAt), 0)
    const town = await sandbox()
    const told = (await town.act('webhooks', 'list', { bin })) as { body: string }[]
    const events = told.map(({ body }) => JSON.parse(body).type)
    assert.lengthOf(
      events.filter((type) => type === 'booking.cancelled'),
      1
    )
    assert.equal((await line.use('find_bookings', {})).text, 'Nothing is booked from this number.')
  })

  test('free their time for somebody else', async ({ assert }) => {
    const { salon, startsAt, line } = await salonWithABooking()
    const found = await line.use('find_bookings', {})
    await line.use('cancel_booking', { booking: codeIn(found.text) })
    await work()
    const { starts } = await askForTimes(salon, '+15550100160')
    assert.deepEqual(starts[0], startsAt)
  })

  test('are nobody else’s, whatever code is said', async ({ assert }) => {
    const { salon, line, startsAt } = await salonWithABooking()
    const code = codeIn((await line.use('find_bookings', {})).text)
    const stranger = await ring(salon, '+15550100161')
    assert.equal(
      (await stranger.use('find_bookings', {})).text,
      'Nothing is booked from this number.'
    )
    const [booking] = await bookingsAt(salon, startsAt)
    for (const given of [code, booking.id, undefined]) {
      const { ok } = await stranger.use('cancel_booking', { booking: given })
      assert.isFalse(ok)
    }
    assert.equal((await Booking.findOrFail(booking.id)).status, 'confirmed')
  })

  test('need a code of this very call', async ({ assert }) => {
    const { salon, line, startsAt } = await salonWithABooking()
    const code = codeIn((await line.use('find_bookings', {})).text)
    const later = await ring(salon, CALLER)
    assert.isFalse((await later.use('cancel_booking', { booking: code })).ok)
    const [booking] = await bookingsAt(salon, startsAt)
    assert.equal(booking.status, 'confirmed')
  })
})
