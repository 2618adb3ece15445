import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Contact from '#models/contact'
import { memberOf } from '#tests/support/api/people'
import { freeze } from '#tests/support/clock'
import { cheapHashes } from '#tests/support/hashes'
import { balanceOf, findingsOf, transactionsOf } from '#tests/support/ledger'
import { openBusiness, openReception, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'
import type Account from '#models/account'
import type { AfterHours } from '#services/agents/content'

type Reception = Awaited<ReturnType<typeof openReception>> & { caller: string }

/** Word for word, as they are promised to callers. */
const SAID = {
  en: {
    connecting: 'One moment please, I am putting you through.',
    notAvailable: 'We cannot take your call right now. Please try again later. Goodbye.',
    closedNow: 'We are closed right now. Please call again during our opening hours. Goodbye.',
  },
  de: {
    connecting: 'Einen Moment bitte, ich verbinde Sie.',
    notAvailable:
      'Wir können Ihren Anruf gerade nicht annehmen. Bitte rufen Sie später noch einmal an.',
    closedNow:
      'Wir haben gerade geschlossen. Bitte rufen Sie während unserer Öffnungszeiten wieder an. Auf Wiederhören.',
  },
}

/** Whoever rings a reception here rings no other. */
let callers = 0

const OWNER_PHONE = '+493023125001'
const NIGHT_PHONE = '+493023125002'
const NOON = DateTime.fromISO('2031-03-05T12:00', { zone: 'Europe/Berlin' })
const NIGHT = NOON.set({ hour: 22 })

async function receptionIn(language: 'en' | 'de'): Promise<Reception> {
  freeze(NOON)
  callers += 1
  const reception = { ...(await openReception()), caller: `+1555013${1000 + callers}` }
  await change(reception, { language })
  return reception
}

async function change(
  { agent }: Reception,
  over: { language?: 'en' | 'de'; afterHours?: AfterHours }
) {
  await agent.load('liveVersion')
  const { liveVersion } = agent
  await liveVersion.merge({ content: { ...liveVersion.content, ...over } }).save()
}

async function block(phone: string, { id: accountId }: Account) {
  await Contact.create({ accountId, phone, blockedAt: DateTime.utc() })
}

/** What makes our receptionist stay out of it, and what is said where nobody's phone is to ring. */
const SILENCES = [
  {
    title: 'a suspended account',
    reason: 'suspended',
    begin: ({ account }: Reception) => account.merge({ status: 'suspended' }).save(),
  },
  {
    title: 'a paused receptionist',
    reason: 'paused',
    begin: ({ agent }: Reception) => agent.merge({ status: 'paused' }).save(),
  },
  {
    title: 'an empty balance',
    reason: 'not-admitted',
    // Somebody else's call has all of the welcome set aside.
    begin: (reception: Reception) => new VoiceLine(reception, '+15550100189').ask(),
  },
]

const SHIELDED = [
  {
    title: 'a number that several businesses have blocked',
    reason: 'spam',
    begin: async ({ caller }: Reception) => {
      for (let one = 0; one < 3; one += 1) await block(caller, (await openBusiness()).account)
    },
  },
  {
    title: 'who rings too often within an hour',
    reason: 'spam',
    begin: async (reception: Reception) => {
      await reception.account.merge({ callsAnHour: 2 }).save()
      await new VoiceLine(reception, reception.caller).ask()
      await new VoiceLine(reception, reception.caller).ask()
    },
  },
  {
    title: 'a withheld number, which the owner does not want',
    reason: 'withheld',
    begin: ({ account }: Reception) => account.merge({ refusesWithheld: true }).save(),
    rest: { customer: {} },
  },
  {
    title: 'a caller whom the owner has blocked',
    reason: 'blocked',
    begin: ({ caller, account }: Reception) => block(caller, account),
  },
]

const AFTER_HOURS: { title: string; rule: AfterHours; says?: string; rings?: string }[] = [
  {
    title: 'where the owner wants no calls then',
    rule: { rule: 'closed', number: null, sentence: null },
  },
  {
    title: 'where the owner has a sentence of their own for it',
    rule: { rule: 'closed', number: null, sentence: 'Until nine we sleep.' },
    says: 'Until nine we sleep.',
  },
  {
    title: 'where it rings at another phone',
    rule: { rule: 'transfer', number: NIGHT_PHONE, sentence: null },
    rings: NIGHT_PHONE,
  },
]

/** Rings, stays on the line for two minutes, and gives what was answered and what is in the list. */
async function ring(reception: Reception, rest: object = {}) {
  const { account } = reception
  const before = await balanceOf(account)
  const line = new VoiceLine(reception, reception.caller)
  const { status, body } = await line.tell('assistant-request', rest)
  await line.report(120, { ...rest, endedReason: 'assistant-forwarded-call' })
  await work()
  const { id, chargeMc } = await line.find()
  const settled = await transactionsOf(account, 'settle')
  const after = await balanceOf(account)
  const cost = {
    chargeMc,
    takenMc: before.availableMc - after.availableMc,
    heldMc: after.heldMc - before.heldMc,
    isSettled: settled.some(({ reference }) => reference === id),
    findings: await findingsOf(account),
  }
  return { status, body, id, cost }
}

const NOTHING = { chargeMc: 0n, takenMc: 0n, heldMc: 0n, isSettled: false, findings: [] }

/** How the owner's list has the call, whose account is theirs to look at again. */
async function listed({ account }: Reception, id: string) {
  await account.merge({ status: 'active' }).save()
  const { visitor } = await memberOf(account, 'owner')
  const answer = await visitor.json('GET', '/api/v1/calls')
  const { data } = (await answer.json()) as { data: { calls: Record<string, unknown>[] } }
  return data.calls.find((call) => call.id === id)
}

test.group('What a caller is promised', (group) => {
  group.each.setup(cheapHashes)

  for (const language of ['en', 'de'] as const) {
    const said = SAID[language]

    test(
      `at {title} the owner’s phone rings, and without one there is a sentence, for nothing (${language})`
    )
      .with(SILENCES)
      .run(async ({ assert }, { reason, begin }) => {
        const reception = await receptionIn(language)
        await begin(reception)
        await reception.account.merge({ phone: OWNER_PHONE }).save()
        const through = await ring(reception)
        assert.equal(through.status, 200)
        assert.deepEqual(through.body, {
          destination: { type: 'number', number: OWNER_PHONE, message: said.connecting },
        })
        assert.deepEqual(through.cost, NOTHING)
        await reception.account.merge({ phone: null }).save()
        const told = await ring(reception)
        assert.deepEqual(told.body, { error: said.notAvailable })
        assert.deepEqual(told.cost, NOTHING)
        assert.equal((await listed(reception, through.id))!.turnedAway, reason)
        assert.equal((await listed(reception, told.id))!.turnedAway, reason)
      })

    test(
      `{title} hears that nobody is there, though the owner’s phone is known, for nothing (${language})`
    )
      .with(SHIELDED)
      .run(async ({ assert }, { reason, begin, rest }) => {
        const reception = await receptionIn(language)
        await reception.account.merge({ phone: OWNER_PHONE }).save()
        await begin(reception)
        const { body, cost, id } = await ring(reception, rest)
        assert.deepEqual(body, { error: said.notAvailable })
        assert.deepEqual(cost, NOTHING)
        assert.equal((await listed(reception, id))!.turnedAway, reason)
      })

    test(`a call after hours is told so or put through, {title}, for nothing (${language})`)
      .with(AFTER_HOURS)
      .run(async ({ assert }, { rule, says, rings }) => {
        const reception = await receptionIn(language)
        await reception.account.merge({ phone: OWNER_PHONE }).save()
        await change(reception, { afterHours: rule })
        freeze(NIGHT)
        const { body, cost, id } = await ring(reception)
        const destination = { type: 'number', number: rings, message: said.connecting }
        assert.deepEqual(body, rings ? { destination } : { error: says ?? said.closedNow })
        assert.deepEqual(cost, NOTHING)
        assert.equal((await listed(reception, id))!.turnedAway, 'after-hours')
      })
  }
})
