import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import CheckBooking from '#actions/bookings/check_booking'
import CheckBookings from '#actions/bookings/check_bookings'
import Booking from '#models/booking'
import { askForTimes, book, CALENDAR, eventsAt, openSalon } from '#tests/support/salon'
import { sandbox, work } from '#tests/support/town'

/** A booking, its owner's calendar, and what home says of it. */
async function bookedAt(client: ApiClient) {
  const salon = await openSalon()
  const { line, tokens } = await askForTimes(salon)
  await book(line, tokens[0])
  const booking = await Booking.findByOrFail('staffId', salon.staff.id)
  const town = await sandbox()
  const owner = (action: string, input: object) =>
    town.act('google', action, { calendarId: CALENDAR, eventId: booking.vendorEventId, ...input })
  const check = () => new CheckBooking().handle({ bookingId: booking.id })
  const shown = async () => {
    const response = await client.get('/api/v1/home').loginAs(salon.user)
    return response.body().data.conflicts.map(({ conflict }: any) => conflict.kind) as string[]
  }
  const settle = (holds: string) =>
    client
      .post(`/api/v1/bookings/${booking.id}/resolutions`)
      .loginAs(salon.user)
      .withCsrfToken()
      .json({ holds })
  /** The owner drags the event. */
  const drag = (start: DateTime) =>
    owner('moveEvent', {
      start: start.toUTC().toISO(),
      end: start.plus({ minutes: 45 }).toUTC().toISO(),
    })
  const old = booking.startsAt.toJSDate()
  return { salon, line, booking, owner, check, shown, settle, drag, old }
}

test.group('What the owner changed in the calendar', () => {
  test('moved, is shown, and the booking takes the calendar’s time with its buffer', async ({
    assert,
    client,
  }) => {
    const { salon, booking, check, shown, settle, drag } = await bookedAt(client)
    await check()
    assert.deepEqual(await shown(), [])
    const later = booking.startsAt.plus({ hours: 3 })
    await drag(later)
    await check()
    assert.deepEqual(await shown(), ['moved'])
    ;(await settle('calendar')).assertStatus(200)
    await booking.refresh()
    assert.equal(+booking.startsAt, +later)
    assert.deepEqual(await shown(), [])
    await check()
    assert.deepEqual(await shown(), [])
    const { starts } = await askForTimes(salon, '+15550100160')
    const near = starts.filter((at) => Math.abs(+at - +later) < 3_600_000)
    assert.isEmpty(near)
  })

  test('moved, is put back where the caller was told', async ({ assert, client }) => {
    const { booking, check, settle, drag, old, shown } = await bookedAt(client)
    await drag(booking.startsAt.plus({ hours: 3 }))
    await check()
    ;(await settle('booking')).assertStatus(200)
    assert.lengthOf(await eventsAt(old), 1)
    await check()
    assert.deepEqual(await shown(), [])
  })

  test('moved onto another booking, is not taken', async ({ assert, client }) => {
    const { salon, booking, check, settle, drag } = await bookedAt(client)
    const other = await askForTimes(salon, '+15550100160')
    await book(other.line, other.tokens[0])
    await drag(DateTime.fromJSDate(other.starts[0]))
    await check()
    ;(await settle('calendar')).assertStatus(409)
    assert.equal((await booking.refresh()).conflict, 'moved')
  })

  test('deleted, is made anew or cancelled; nothing is decided by itself', async ({
    assert,
    client,
  }) => {
    const { booking, owner, check, shown, settle, old } = await bookedAt(client)
    await owner('cancelEvent', {})
    await check()
    assert.deepEqual(await shown(), ['deleted'])
    assert.equal((await booking.refresh()).status, 'confirmed')
    ;(await settle('booking')).assertStatus(200)
    const [event] = await eventsAt(old)
    assert.equal(event.eventId, (await booking.refresh()).vendorEventId)
    assert.deepEqual(await shown(), [])
    ;(await settle('booking')).assertStatus(409)
  })

  test('entered over it, is shown until both are let stand', async ({ assert, client }) => {
    const { booking, owner, check, shown, settle } = await bookedAt(client)
    const start = booking.startsAt.plus({ minutes: 20 })
    await owner('addBusy', {
      start: start.toUTC().toISO(),
      end: start.plus({ minutes: 5 }).toUTC().toISO(),
    })
    await check()
    assert.deepEqual(await shown(), ['overlap'])
    ;(await settle('both')).assertStatus(200)
    await check()
    assert.deepEqual(await shown(), [])
  })

  test('is noticed after the call, and later by itself, once an hour', async ({
    assert,
    client,
  }) => {
    const { line, owner, shown, booking } = await bookedAt(client)
    await owner('cancelEvent', {})
    await line.report(60)
    await work()
    assert.deepEqual(await shown(), ['deleted'])
    await booking.refresh()
    await booking.merge({ conflict: null, checkedAt: DateTime.utc() }).save()
    await new CheckBookings().handle()
    await work()
    assert.deepEqual(await shown(), [])
    await booking.merge({ checkedAt: DateTime.utc().minus({ minutes: 61 }) }).save()
    await new CheckBookings().handle()
    await work()
    assert.deepEqual(await shown(), ['deleted'])
  })
})
