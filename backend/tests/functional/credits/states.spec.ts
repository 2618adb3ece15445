import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import AdjustCredits from '#actions/credits/adjust_credits'
import EndGrace from '#actions/credits/end_grace'
import Account from '#models/account'
import User from '#models/user'
import { balanceOf } from '#tests/support/ledger'
import { buy } from '#tests/support/till'
import { cheapHashes } from '#tests/support/hashes'
import { freeze } from '#tests/support/clock'
import { openBusiness, openReception, registerBin, sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

type Business = Awaited<ReturnType<typeof openBusiness>>

const NOW = DateTime.fromISO('2031-03-04T08:00:00Z')

const LOW = /^Your credits are running low/
const GRACE = /^Your credits are used up\. Calls go on for now$/
const GONE = /^Your credits are used up$/
const BACK = /^Your receptionist answers again$/

/** Moves a balance by so many millicredits, as an operator would. */
async function move({ account, user }: Business, amountMc: bigint) {
  const actor = { userId: user.id, address: null }
  const asked = { accountId: account.id, amountMc, reason: 'A test', actor, formId: uuidv7() }
  await new AdjustCredits().handle(asked)
  const { creditState, creditStateSince, graceUntil } = await Account.findOrFail(account.id)
  return { state: creditState, since: creditStateSince, until: graceUntil }
}

/** What its owner was mailed. */
async function mailed({ user }: Business) {
  await work()
  const town = await sandbox()
  return (await town.act('mail', 'list', { to: user.email })) as { subject: string; text: string }[]
}

async function countsOf(business: Business) {
  const subjects = (await mailed(business)).map(({ subject }) => subject)
  const count = (pattern: RegExp) => subjects.filter((subject) => pattern.test(subject)).length
  return { low: count(LOW), grace: count(GRACE), gone: count(GONE), back: count(BACK) }
}

test.group('How an account stands', (group) => {
  group.each.setup(cheapHashes)

  test('each crossing is mailed once, to the millicredit: low, grace, stopped, and back', async ({
    assert,
  }) => {
    freeze(NOW)
    const business = await openBusiness()
    await buy(business.account, 1000n)
    assert.equal((await move(business, -600_000n)).state, 'good')
    assert.equal((await move(business, -1n)).state, 'low')
    assert.equal((await move(business, -499_999n)).state, 'low')
    assert.deepEqual(await countsOf(business), { low: 1, grace: 0, gone: 0, back: 0 })

    const grace = await move(business, -1n)
    assert.equal(grace.state, 'grace')
    assert.equal(grace.until!.toMillis(), NOW.plus({ hours: 72 }).toMillis())
    assert.equal(grace.since!.toMillis(), NOW.toMillis())
    assert.equal((await move(business, -484_999n)).state, 'grace')
    assert.deepEqual(await countsOf(business), { low: 1, grace: 1, gone: 0, back: 0 })

    assert.equal((await move(business, -1n)).state, 'stopped')
    assert.equal((await move(business, -100_000n)).state, 'stopped')
    assert.deepEqual(await countsOf(business), { low: 1, grace: 1, gone: 1, back: 0 })

    await buy(business.account, 1000n)
    const { state, graceUntil, debtMc } = await balanceOf(business.account)
    assert.deepEqual([state, graceUntil, debtMc], ['low', null, 0n])
    assert.deepEqual(await countsOf(business), { low: 1, grace: 1, gone: 1, back: 1 })

    await buy(business.account, 1000n)
    assert.equal((await move(business, -1_000_000n)).state, 'low')
    assert.deepEqual(await countsOf(business), { low: 2, grace: 1, gone: 1, back: 1 })
  })

  test('one fall through several states is one mail, about where it ended', async ({ assert }) => {
    const business = await openBusiness()
    await buy(business.account, 1000n)
    assert.equal((await move(business, -2_000_000n)).state, 'stopped')
    assert.deepEqual(await countsOf(business), { low: 0, grace: 0, gone: 1, back: 0 })
    assert.equal((await move(business, 600_000n)).state, 'grace')
    assert.deepEqual(await countsOf(business), { low: 0, grace: 0, gone: 1, back: 1 })
  })

  test('without a first purchase there is no grace: low below 50, stopped below a minute', async ({
    assert,
  }) => {
    const business = await openBusiness()
    assert.equal((await move(business, -50_000n)).state, 'good')
    assert.equal((await move(business, -1n)).state, 'low')
    assert.equal((await move(business, -34_999n)).state, 'low')
    assert.equal((await move(business, -1n)).state, 'stopped')
    const owing = await move(business, -100_000n)
    assert.deepEqual([owing.state, owing.until], ['stopped', null])
    assert.deepEqual(await countsOf(business), { low: 1, grace: 0, gone: 1, back: 0 })
  })

  test('grace ends by time: refused from that second on, stopped and mailed by the job, once', async ({
    assert,
  }) => {
    const start = DateTime.utc().startOf('second')
    const reception = await openReception()
    freeze(start)
    await buy(reception.account, 1000n)
    const { until } = await move(reception, -1_200_000n)

    freeze(until!.minus({ seconds: 1 }))
    assert.isString((await new VoiceLine(reception).ask()).body.assistantId)
    freeze(until!)
    assert.equal((await balanceOf(reception.account)).state, 'stopped')
    assert.isUndefined((await new VoiceLine(reception).ask()).body.assistantId)
    assert.equal((await countsOf(reception)).gone, 0)

    await new EndGrace().handle()
    await new EndGrace().handle()
    const account = await Account.findOrFail(reception.account.id)
    assert.equal(account.creditState, 'stopped')
    assert.deepEqual(await countsOf(reception), { low: 0, grace: 1, gone: 1, back: 0 })

    await buy(reception.account, 1000n)
    assert.isString((await new VoiceLine(reception).ask()).body.assistantId)
    assert.equal((await countsOf(reception)).back, 1)
  })

  test('who reads German is told how much room there is and until when, in German', async ({
    assert,
  }) => {
    freeze(NOW)
    const business = await openBusiness()
    await User.query().where('id', business.user.id).update({ locale: 'de' })
    await buy(business.account, 1000n)
    await move(business, -1_220_000n)
    const mails = await mailed(business)
    const told = mails.find(({ subject }) => subject.startsWith('Ihr Guthaben ist aufgebraucht'))!
    assert.match(told.text, /Offen sind 1,20\s€\. Anrufe werden noch für bis zu 3,80\s€/)
    assert.include(told.text, 'bis Fr., 7. März, 09:00 Uhr')
  })

  test('endpoints hear of each crossing once, with the state it led to', async ({ assert }) => {
    const business = await openBusiness()
    const { bin } = await registerBin(business.account)
    await buy(business.account, 1000n)
    for (const amountMc of [-700_000n, -1n, -500_000n, -1n, -400_000n, 500_000n]) {
      await move(business, amountMc)
    }
    await work()
    const told = (await (await sandbox()).act('webhooks', 'list', { bin })) as { body: string }[]
    const heard = told.map(({ body }) => JSON.parse(body))
    assert.sameDeepMembers(
      heard.map(({ type, data }) => [type, data.state]),
      [
        ['credits.purchased', undefined],
        ['credits.low', 'low'],
        ['credits.exhausted', 'grace'],
        ['credits.exhausted', 'stopped'],
      ]
    )
    const grace = heard.find(({ data }) => data.state === 'grace')
    assert.equal(grace.data.graceRoomMc, 399_999)
  })
})
