import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import CancelOwnBooking from '#actions/bookings/cancel_own_booking'
import PutBackBooking from '#actions/bookings/put_back_booking'
import RemindCallers from '#actions/bookings/remind_callers'
import Booking from '#models/booking'
import Contact from '#models/contact'
import { icsPath } from '#services/bookings/ics_link'
import { askForTimes, book, HAIRCUT, openSalon } from '#tests/support/salon'
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

/** Books with an address as it was said; gives what was answered and what was mailed to where it should go. */
async function sayAddress() {
  const salon = await openSalon()
  const key = uuidv7().replaceAll('-', '')
  const caller = `+1555${key.slice(-7).replaceAll(/[a-f]/g, '0')}`
  const { line, tokens } = await askForTimes(salon, caller)
  const bookWith = (email: string | undefined, slot: string) =>
    line.use('book_slot', { service: HAIRCUT.name, name: 'Jo Caller', slot, email })
  const nextOffer = async () => {
    const { text } = await line.use('find_slots', { service: HAIRCUT.name })
    return /\[slot ([^\]]+)\]/.exec(text)![1]!
  }
  const mails = async (to: string) => {
    await work()
    return (await (await sandbox()).act('mail', 'list', { to })) as { text: string }[]
  }
  const contact = () => Contact.findByOrFail({ accountId: salon.account.id, phone: caller })
  return { salon, key, tokens, nextOffer, bookWith, mails, contact }
}

test.group('A caller’s mail address', () => {
  test('is said back, kept, and gets the invitation; from then on without being read aloud', async ({
    assert,
  }) => {
    const { key, tokens, nextOffer, bookWith, mails, contact } = await sayAddress()
    const { text } = await bookWith(`jo dot ${key} at example dot com`, tokens[0])
    assert.match(text, new RegExp(`^Booked: .*goes to jo dot ${key} at example dot com\\.$`))
    const address = `jo.${key}@example.com`
    assert.equal((await contact()).email, address)
    assert.include((await mails(address))[0].text, '.ics')

    // Of what was offered before, on a full day, all may overlap.
    const again = await bookWith(undefined, await nextOffer())
    assert.match(again.text, /^Booked: .*the mail address that we know\.$/)
    assert.notInclude(again.text, key)
    assert.lengthOf(await mails(address), 2)
  })

  test('that nobody understands is asked for once more, then left; the booking is made', async ({
    assert,
  }) => {
    const { tokens, bookWith, contact, salon } = await sayAddress()
    const first = await bookWith('jo at the usual place', tokens[0])
    assert.isFalse(first.ok)
    assert.match(first.text, /did not get the mail address/)
    assert.lengthOf(await Booking.query().where('staffId', salon.staff.id), 0)
    const second = await bookWith('well, jo at the usual place', tokens[0])
    assert.match(second.text, /^Booked: [^.]*\.$/)
    assert.isNull((await contact()).email)
    assert.isNull((await Booking.findByOrFail('staffId', salon.staff.id)).customerEmail)
  })

  test('is not spoken of where the account mails no confirmations', async ({ assert }) => {
    const { salon, key, tokens, bookWith, mails } = await sayAddress()
    await salon.account.merge({ confirmsBookings: false }).save()
    assert.match((await bookWith(`${key}@example.com`, tokens[0])).text, /^Booked: [^.]*\.$/)
    assert.lengthOf(await mails(`${key}@example.com`), 0)
  })
})

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
