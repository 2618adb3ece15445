import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import CancelOwnBooking from '#actions/bookings/cancel_own_booking'
import PutBackBooking from '#actions/bookings/put_back_booking'
import RemindCallers from '#actions/bookings/remind_callers'
import Booking from '#models/booking'
import { icsPath } from '#services/bookings/ics_link'
import { askForTimes, book, openSalon } from '#tests/support/salon'
import { sandbox, work } from '#tests/support/town'

/** A booking whose caller's address is known, and what was mailed there. */
async function bookingWithAddress(language = 'en') {
  const salon = await openSalon()
  await salon.account.merge({ language }).save()
  const { line, tokens } = await askForTimes(salon)
  await book(line, tokens[0])
  const booking = await Booking.findByOrFail('staffId', salon.staff.id)
  const customerEmail = `${uuidv7()}@example.com`
  await booking.merge({ customerEmail }).save()
  const mails = async () => {
    await work()
    const town = await sandbox()
    const got = await town.act('mail', 'list', { to: customerEmail })
    return got as { subject: string; text: string }[]
  }
  return { salon, booking, mails }
}

test.group('Mails to whoever booked', () => {
  test('say in the business’s language that it is cancelled and that it stands again, with a calendar file', async ({
    assert,
    client,
  }) => {
    const { booking, mails } = await bookingWithAddress('de')
    await new CancelOwnBooking().handle({ bookingId: booking.id })
    assert.match((await mails())[0].subject, /^Abgesagt: Ihr Termin/)
    await new PutBackBooking().handle({ bookingId: booking.id })
    const told = (await mails()).map(({ text }) => text).filter((text) => /ist gebucht/.test(text))
    assert.lengthOf(told, 1)
    assert.include(told[0], icsPath(booking.id))

    const file = await client.get(icsPath(booking.id))
    file.assertStatus(200)
    file.assertHeader('content-type', 'text/calendar; charset=utf-8')
    const start = booking.startsAt.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'")
    assert.include(file.text(), `DTSTART:${start}`)
    assert.notInclude(file.text(), booking.customerPhone!)
  })

  test('are not sent where the account does not want them', async ({ assert }) => {
    const { salon, booking, mails } = await bookingWithAddress()
    await salon.account.merge({ confirmsBookings: false }).save()
    await new CancelOwnBooking().handle({ bookingId: booking.id })
    assert.lengthOf(await mails(), 0)
  })

  test('remind once, within a day of it, and only where the account reminds', async ({
    assert,
  }) => {
    const { salon, booking, mails } = await bookingWithAddress()
    const created = DateTime.utc().minus({ days: 2 })
    await Booking.query().where('id', booking.id).update({ createdAt: created.toJSDate() })
    const at = async (startsAt: DateTime) => {
      const times = {
        startsAt: startsAt.toJSDate(),
        endsAt: startsAt.plus({ hours: 1 }).toJSDate(),
      }
      await Booking.query().where('id', booking.id).update(times)
      await new RemindCallers().handle()
      return mails()
    }
    const tomorrow = DateTime.utc().plus({ hours: 23 })
    assert.lengthOf(await at(tomorrow), 0)
    await salon.account.merge({ remindsOfBookings: true }).save()
    assert.lengthOf(await at(DateTime.utc().plus({ hours: 25 })), 0)
    const [{ subject }] = await at(tomorrow)
    assert.match(subject, /^Soon: your appointment/)
    assert.lengthOf(await at(tomorrow), 1)
  })

  test('have files that nobody else finds: a guessed link is no link', async ({ client }) => {
    const { booking } = await bookingWithAddress()
    const path = icsPath(booking.id)
    const guessed = path.replace(/.\.ics$/, (end) => (end === '0.ics' ? '1.ics' : '0.ics'))
    ;(await client.get(guessed)).assertStatus(404)
    ;(await client.get(path.replace(booking.id, uuidv7()))).assertStatus(404)
  })
})
