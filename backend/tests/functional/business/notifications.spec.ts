import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import Notify from '#actions/accounts/notify'
import SendDigests from '#actions/accounts/send_digests'
import db from '@adonisjs/lucid/services/db'
import CreateAgent from '#actions/agents/create_agent'
import Membership from '#models/membership'
import Notice from '#models/notice'
import User from '#models/user'
import { freeze } from '#tests/support/clock'
import { bookingOf, heldCall, messageOf } from '#tests/support/api/history'
import { openBusiness, sandbox, work } from '#tests/support/town'
import type { Hears, Role } from '#models/membership'
import type { NoticeKind } from '#services/notices/kinds'
import type Account from '#models/account'

async function member(account: Account, hears: Hears, role: Role = 'member', locale = 'en') {
  const user = await User.create({ email: `${uuidv7()}@example.com`, fullName: hears, locale })
  await Membership.create({ accountId: account.id, userId: user.id, role, hears, digestHour: 18 })
  return user
}

async function mailsTo({ email }: User): Promise<{ subject: string; text: string }[]> {
  const town = await sandbox()
  return (await town.act('mail', 'list', { to: email })) as any
}

/** A business with a call, and one admin for every choice beside its owner. */
async function shop() {
  const { account, user: owner } = await openBusiness()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const call = await heldCall(account, agent, { chargeMc: 0n })
  const people = {
    each: await member(account, 'each', 'admin'),
    urgent: await member(account, 'urgent', 'admin'),
    digest: await member(account, 'digest', 'admin'),
    least: await member(account, 'least', 'admin'),
  }
  return { account, owner, agent, call, people }
}

async function tell(account: Account, kind: NoticeKind, data: Record<string, unknown>) {
  await db.transaction((trx) =>
    new Notify().handle({ trx, accountId: account.id, kind, key: `${kind}:${uuidv7()}`, data })
  )
  await work()
}

/** By what they chose: how many mails each of them got. */
async function heard(people: Record<string, User>) {
  const counts = await Promise.all(
    Object.entries(people).map(async ([name, user]) => [name, (await mailsTo(user)).length])
  )
  return Object.fromEntries(counts)
}

test.group('What people chose to be mailed about', () => {
  test('a call is told to those who hear every call', async ({ assert }) => {
    const { account, call, people } = await shop()
    await tell(account, 'call.ended', { callId: call.id })
    assert.deepEqual(await heard(people), { each: 1, urgent: 0, digest: 0, least: 0 })
  })

  test('a call with an urgent message also to those who hear urgent ones', async ({ assert }) => {
    const { account, call, people } = await shop()
    await messageOf(call, { isUrgent: true })
    await tell(account, 'call.ended', { callId: call.id })
    assert.deepEqual(await heard(people), { each: 1, urgent: 1, digest: 0, least: 0 })
  })

  test('a booking that failed to all but those who hear the least', async ({ assert }) => {
    const { account, call, people } = await shop()
    const { id: bookingId } = await bookingOf(call)
    await tell(account, 'booking.failed', { bookingId })
    assert.deepEqual(await heard(people), { each: 1, urgent: 1, digest: 1, least: 0 })
  })

  test('used up credits to the owner, whatever was chosen, and to nobody else', async ({
    assert,
  }) => {
    const { account, owner, people } = await shop()
    await Membership.query().where({ userId: owner.id }).update({ hears: 'least' })
    await tell(account, 'credits.exhausted', {})
    assert.lengthOf(await mailsTo(owner), 1)
    assert.deepEqual(await heard(people), { each: 0, urgent: 0, digest: 0, least: 0 })
    await tell(account, 'credits.low', {})
    assert.lengthOf(await mailsTo(owner), 1)
  })
})

test.group('The daily digest', () => {
  /** The next evening somewhere, at the hour that everybody here wants it; what happens now is of that day. */
  function evening(zone = 'Europe/Berlin') {
    const now = DateTime.now().setZone(zone)
    const day = now.hour < 18 ? now : now.plus({ days: 1 })
    return day.set({ hour: 18, minute: 30 })
  }

  async function sendAll(times = 1) {
    for (let time = 0; time < times; time += 1) await new SendDigests().handle()
    await work()
  }

  test('is sent once a day, in the language of who reads it', async ({ assert }) => {
    const { account, agent, people } = await shop()
    const german = await member(account, 'digest', 'member', 'de')
    freeze(evening())
    const call = await heldCall(account, agent, { createdAt: DateTime.now(), chargeMc: 0n })
    await bookingOf(call)
    await Promise.all([new SendDigests().handle(), new SendDigests().handle()])
    await sendAll(2)
    const [english, ...others] = await mailsTo(people.digest)
    assert.lengthOf(others, 0)
    assert.match(english.subject, /^Salon Lumen, .*: 2 calls, 1 booking$/)
    assert.include(english.text, 'Calls: 2')
    const [deutsch] = await mailsTo(german)
    assert.match(deutsch.subject, /2 Anrufe, 1 Termin gebucht$/)
    assert.deepEqual(await heard(people), { each: 0, urgent: 0, digest: 1, least: 0 })
  })

  test('comes at the chosen hour where the business is', async ({ assert }) => {
    const { account, people } = await shop()
    const due = () => Notice.query().where({ accountId: account.id, kind: 'digest' })
    const hour = evening('America/New_York')
    await account.merge({ zone: 'America/New_York' }).save()

    freeze(hour.set({ hour: 17, minute: 59 }))
    await new SendDigests().handle()
    assert.lengthOf(await due(), 0)

    freeze(hour.set({ minute: 0 }))
    await sendAll()
    assert.lengthOf(await due(), 1)
    assert.lengthOf(await mailsTo(people.digest), 1)
  })

  test('is not sent on a day without calls, unless something waits', async ({ assert }) => {
    const { account, call, people } = await shop()
    freeze(evening().plus({ days: 9 }))
    await sendAll()
    assert.lengthOf(await mailsTo(people.digest), 0)

    await messageOf(call, { isUrgent: true })
    await sendAll()
    const [mail] = await mailsTo(people.digest)
    assert.match(mail.subject, /No calls, nothing booked$/)
    assert.include(mail.text, 'One message waits to be read, one of them urgent.')
    assert.include(mail.text, '/app/messages')
    assert.equal(account.name, 'Salon Lumen')
  })
})
