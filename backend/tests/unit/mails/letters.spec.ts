import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { appUrl } from '#config/app'
import { senderAddress } from '#config/mail'
import BookingFailedMail from '#mails/booking_failed_mail'
import CallEndedMail from '#mails/call_ended_mail'
import ConnectionLostMail from '#mails/connection_lost_mail'
import CreditsMail, { type Crossing } from '#mails/credits_mail'
import WebhookOffMail from '#mails/webhook_off_mail'
import WelcomeMail from '#mails/welcome_mail'
import type LetterMail from '#mails/letter_mail'
import Account from '#models/account'
import Booking from '#models/booking'
import Call from '#models/call'
import CallerMessage from '#models/caller_message'
import Connection from '#models/connection'
import Contact from '#models/contact'
import Webhook from '#models/webhook'

const account = new Account().merge({ name: 'Salon Lumen', zone: 'Europe/Berlin' })
const reader = { account, language: 'en' }
const german = { account, language: 'de' }
const booking = new Booking().merge({
  service: 'Cut & colour',
  customerName: 'Mara Lindt',
  customerPhone: '+15550100110',
  startsAt: DateTime.fromISO('2026-11-27T13:30:00Z'),
  zone: 'Europe/Berlin',
  callId: 'a-call',
})

function call({ bookings = [], messages = [] }: { bookings?: Booking[]; messages?: object[] }) {
  const held = new Call().merge({
    id: 'a-call',
    fromNumber: '+15550100110',
    startedAt: DateTime.fromISO('2026-11-23T09:00:00Z'),
    billedSeconds: 125,
    chargeMc: 31_250n,
    outcome: 'completed',
    summary: null,
  })
  held.$setRelated('contact', new Contact().merge({ name: 'Mara Lindt' }))
  held.$setRelated('bookings', bookings)
  held.$setRelated(
    'messages',
    messages.map((message) => new CallerMessage().merge(message))
  )
  return held
}

async function written(mail: LetterMail) {
  await mail.buildWithContents()
  const { subject, html, text } = mail.message.toObject().message
  return { subject: String(subject), html: String(html), text: String(text) }
}

test.group('Mails', () => {
  test('a booking is told first, in the business’s time, with what the call cost', async ({
    assert,
  }) => {
    const { subject, text, html } = await written(
      new CallEndedMail(call({ bookings: [booking] }), account.zone, reader)
    )
    assert.equal(subject, 'Booked: Cut & colour, Fri 27 Nov, 14:30')
    assert.include(text, 'Booked: Cut & colour, Fri 27 Nov, 14:30')
    assert.include(text, 'Caller: Mara Lindt, +1 555 010 0110')
    assert.include(text, 'Called: Mon 23 Nov, 10:00')
    assert.include(text, 'Lasted: 2 min 5 s')
    assert.include(text, 'Cost: €0.31')
    assert.include(text, `See the call: ${appUrl}/app/calls/a-call`)
    assert.include(html, `href="${appUrl}/app/calls/a-call"`)
    assert.include(html, 'Cut &amp; colour')
  })

  test('an urgent message is said to be urgent, and stands in the mail', async ({ assert }) => {
    const messages = [{ text: 'Water runs down the wall', isUrgent: true }]
    const { subject, text } = await written(
      new CallEndedMail(call({ messages }), account.zone, reader)
    )
    assert.equal(subject, 'Urgent message from Mara Lindt')
    assert.include(text, '“Water runs down the wall”')
  })

  test('a message is told as one, and from whom', async ({ assert }) => {
    const messages = [{ text: 'Please ring me back', isUrgent: false }]
    const { subject, text } = await written(
      new CallEndedMail(call({ messages }), account.zone, reader)
    )
    assert.equal(subject, 'Message: Mara Lindt')
    assert.include(text, '“Please ring me back”')
  })

  test('what a caller said cannot bring markup of its own', async ({ assert }) => {
    const messages = [{ text: '<img src=x onerror=alert(1)>', isUrgent: false }]
    const { html } = await written(new CallEndedMail(call({ messages }), account.zone, reader))
    assert.notInclude(html, '<img')
  })

  test('a call without booking or message says how it ended', async ({ assert }) => {
    const subjectOf = async (outcome: Call['outcome']) =>
      (await written(new CallEndedMail(call({}).merge({ outcome }), account.zone, reader))).subject
    assert.equal(await subjectOf('completed'), 'Answered: Mara Lindt')
    assert.equal(await subjectOf('transferred'), 'Put through: Mara Lindt')
    assert.equal(await subjectOf('not-connected'), 'Missed: Mara Lindt')
  })

  test('credits are told with what they are worth, and debt with how far and until when it may go', async ({
    assert,
  }) => {
    const low = { availableMc: 240_000n, debtMc: 0n, minutesLeft: 16, state: 'low' } as const
    const owing = { availableMc: 0n, debtMc: 120_000n, minutesLeft: 0, state: 'grace' } as const
    const tell = (crossing: Crossing, balance: typeof low | typeof owing, to = reader) => {
      const graceUntil = DateTime.fromISO('2026-11-27T13:30:00Z')
      return written(
        new CreditsMail(crossing, { ...balance, graceRoomMc: 380_000n, graceUntil }, to)
      )
    }
    const few = await tell('low', low)
    assert.equal(few.subject, 'Your credits are running low: €2.40, about 16 minutes')
    const grace = await tell('grace', owing)
    assert.include(grace.text, 'You owe €1.20.')
    assert.include(grace.text, 'up to €3.80 more, until Fri 27 Nov, 14:30.')
    const gone = await tell('gone', owing)
    assert.equal(gone.subject, 'Your credits are used up')
    const back = await tell('restored', owing)
    assert.include(back.text, 'You still owe €1.20.')
    assert.include((await tell('restored', low)).text, '€2.40, about 16 minutes of calls are left.')
    const auf = await tell('grace', owing, german)
    assert.match(auf.text, /Offen sind 1,20\s€.*bis zu 3,80\s€.*bis Fr., 27\. Nov\., 14:30 Uhr/)
  })

  test('every mail says what happened and has one thing to press', async ({ assert }) => {
    const url = 'https://hooks.example.com/calls'
    const mails = [
      new BookingFailedMail(booking, reader),
      new ConnectionLostMail(new Connection().merge({ label: 'demo@example.com' }), reader),
      new WebhookOffMail(new Webhook().merge({ url, offReason: null }), reader),
      new WelcomeMail(reader),
    ]
    for (const mail of mails) {
      const { subject, html, text } = await written(mail)
      assert.isNotEmpty(subject)
      assert.lengthOf(html.match(/<a [^>]+class="button"/g) ?? [], 1)
      assert.include(text, `${appUrl}/app`)
    }
  })

  test('a German reader is told the same in German: days, amounts and quotation marks as well', async ({
    assert,
  }) => {
    const messages = [{ text: 'Bitte rufen Sie zurück', isUrgent: true }]
    const held = call({ bookings: [booking], messages })
    const { subject, text, html } = await written(new CallEndedMail(held, account.zone, german))
    assert.equal(subject, 'Gebucht: Cut & colour, Fr., 27. Nov., 14:30 Uhr')
    assert.include(text, '„Bitte rufen Sie zurück“')
    assert.include(text, 'Angerufen: Mo., 23. Nov., 10:00 Uhr')
    assert.match(text, /Kosten: 0,31\s€/)
    assert.include(text, `Anruf ansehen: ${appUrl}/app/calls/a-call`)
    assert.include(html, '<html lang="de">')
  })

  test('the foot says for which business and why, and where to choose otherwise', async ({
    assert,
  }) => {
    const { text, html } = await written(new CallEndedMail(call({}), account.zone, reader))
    for (const part of [text, html]) {
      assert.include(part, 'Your receptionist at Salon Lumen')
      assert.include(part, 'because you want to hear of calls')
      assert.include(part, `${appUrl}/app/settings/notifications`)
      assert.include(part, senderAddress)
    }
  })
})
