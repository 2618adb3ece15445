import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import CreateAgent from '#actions/agents/create_agent'
import PersonMail from '#mails/person_mail'
import { noticeMail } from '#mails/index'
import Connection from '#models/connection'
import Letter from '#models/letter'
import Membership from '#models/membership'
import PaymentDispute from '#models/payment_dispute'
import Refund from '#models/refund'
import TopUp from '#models/top_up'
import Webhook from '#models/webhook'
import { isolate } from '#tests/support/api/isolation'
import { bookingOf, disputeOf, heldCall, messageOf, purchaseOf } from '#tests/support/api/history'
import { LETTERS, type LetterKind } from '#services/letters/kinds'
import { NOTICE_AUDIENCE, type NoticeKind } from '#services/notices/kinds'
import { openBusiness } from '#tests/support/town'
import type LetterMail from '#mails/letter_mail'

/** Of the English catalogue; none of them is also German, or part of the data below. */
const ENGLISH = /\b(the|your|you|and|with|about|calls?|because|see|is)\b/i

/** Whatever any letter names. */
const LETTER_DATA = {
  businessName: 'Salon Lumen',
  business: 'Salon Lumen',
  inviter: 'Mara Lindt',
  newEmail: 'new@example.com',
  count: 2,
  first: 'mc 1',
  key: 'stripe:cs_1',
  code: 'E_PURCHASE_MISMATCH',
}

/** A business with something to be written about of every kind. */
async function shop() {
  const { account, user } = await openBusiness('Salon Lumen')
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const call = await heldCall(account, agent)
  await call.merge({ summary: null }).save()
  await messageOf(call, { text: 'Bitte zurückrufen' })
  const booking = await bookingOf(call)
  const connection = await Connection.create({
    accountId: account.id,
    provider: 'memory',
    subject: 'demo',
    label: 'demo@example.com',
    status: 'lost',
    credentials: '',
  })
  const webhook = await Webhook.create({
    accountId: account.id,
    url: 'https://hooks.example.com/gone',
    events: ['call.completed'],
    secret: '',
    status: 'off',
  })
  const decision = 'Es tut uns leid.'
  const decided = { status: 'refunded' as const, givenMc: 1000n, decision }
  const dispute = await disputeOf(call, user, decided)
  const purchase = await purchaseOf(account, user)
  const { amountMinor, packId } = purchase
  const given = { accountId: account.id, purchaseId: purchase.id, provider: 'stripe', amountMinor }
  const refund = await Refund.create({ ...given, status: 'succeeded' })
  const paymentDispute = await PaymentDispute.create({
    ...given,
    disputeId: 'dp_1',
    status: 'open',
  })
  await TopUp.create({ accountId: account.id, packId, thresholdMc: 1n, monthlyCapMinor: 5000 })
  const { id: membershipId } = await Membership.findByOrFail('accountId', account.id)
  const data = {
    callId: call.id,
    bookingId: booking.id,
    connectionId: connection.id,
    webhookId: webhook.id,
    membershipId,
    purchaseId: purchase.id,
    refundId: refund.id,
    paymentDisputeId: paymentDispute.id,
    disputeId: dispute.id,
    reason: 'declined',
    day: DateTime.utc().toISODate(),
  }
  return { account, user, data }
}

type Written = Awaited<ReturnType<typeof written>>

async function written(mail: LetterMail) {
  await mail.buildWithContents()
  const { subject, html, text } = mail.message.toObject().message
  return { subject: String(subject), html: String(html), text: String(text) }
}

/** What somebody reads of a page: no markup, no addresses. */
function wordsOf(html: string) {
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
  return html
    .replace(/<style>.*?<\/style>|<[^>]+>/gs, ' ')
    .replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity]!)
    .replace(/\s+/g, ' ')
}

test.group('The language of mails', (group) => {
  isolate(group)

  test('every notice is told in its reader’s language, in text as in markup', async ({
    assert,
  }) => {
    const { account, data } = await shop()
    for (const kind of Object.keys(NOTICE_AUDIENCE) as NoticeKind[]) {
      const inLanguage = async (language: string) =>
        written(await noticeMail(kind, data, { account, language }))
      const [english, german] = [await inLanguage('en'), await inLanguage('de')]
      assert.notEqual(german.subject, english.subject, kind)
      assert.notMatch(withoutData(german), ENGLISH, kind)
      for (const mail of [english, german]) assertWhole(mail, kind)
    }
  })

  test('every letter to a person as well', async ({ assert }) => {
    const { user } = await shop()
    for (const kind of Object.keys(LETTERS) as LetterKind[]) {
      if (kind === 'reset-unknown') continue
      const inLanguage = (language: string) =>
        written(
          new PersonMail(
            new Letter().merge({
              id: '0199a0b0-0000-7000-8000-000000000001',
              kind,
              language,
              email: user.email,
              data: LETTER_DATA,
            })
          )
        )
      const [english, german] = [await inLanguage('en'), await inLanguage('de')]
      assert.notEqual(german.subject, english.subject, kind)
      assert.notMatch(withoutData(german), ENGLISH, kind)
      for (const mail of [english, german]) assertWhole(mail, kind)
    }
  })
})

/** Nothing is missing, and whoever reads the text reads what is in the markup. */
function assertWhole({ subject, html, text }: Written, kind: string) {
  const read = wordsOf(html)
  const missing = [subject, read, text].find((part) =>
    /translation missing|undefined|\bmails\.|\{\w+/.test(part)
  )
  if (missing) throw new Error(`${kind}: ${missing}`)
  const said = text
    .replace(/\(Kametrix, .*\)|^-- $/gm, '')
    .split(/\n|: (?=\S)/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
  const untold = said.find((line) => !line.startsWith('http') && !read.includes(line))
  if (untold) throw new Error(`${kind}: only the text says “${untold}”`)
}

function withoutData({ subject, text }: Written) {
  return `${subject}\n${text}`.replace(/https?:\S+|\S+@\S+/g, '')
}
