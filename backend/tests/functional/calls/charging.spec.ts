import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import RecordReport from '#actions/calls/record_report'
import RecordStatus from '#actions/calls/record_status'
import DecideAnswers from '#actions/calls/decide_answers'
import Call from '#models/call'
import CallEvent from '#models/call_event'
import Contact from '#models/contact'
import LedgerTransaction from '#models/ledger_transaction'
import PriceVersion from '#models/price_version'
import db from '@adonisjs/lucid/services/db'
import { wordsIn } from '#services/language/words'
import { costOf } from '#services/credits/cost'
import { isolate } from '#tests/support/api/isolation'
import { freeze } from '#tests/support/clock'
import { balanceOf, findingsOf, transactionsOf } from '#tests/support/ledger'
import { reportOf } from '#tests/support/reports'
import { openReception } from '#tests/support/town'
import type { CallReference, CallReport, CallStatus } from '@kametrix/contracts'

const WELCOME_MC = 100_000n
const PER_SECOND_MC = 250n
const provider = 'vapi'
const caller = (text: string) => [{ role: 'caller' as const, text, offsetMs: 100 }]
const agent = (text: string) => [{ role: 'agent' as const, text, offsetMs: 0 }]

type Reception = Awaited<ReturnType<typeof openReception>>

/** The call is asked about, and a hold placed. */
async function ask(call: CallReference) {
  const [answer] = await db.transaction((trx) =>
    new DecideAnswers().handle({ provider, calls: [call], at: DateTime.utc(), trx })
  )
  return answer
}

function tell(call: CallReference, status: CallStatus, receivedAt: DateTime) {
  const message = {
    kind: 'call.status',
    call,
    status,
    reason: null,
    outcome: null,
    at: null,
  } as const
  return new RecordStatus().handle({ provider, status: message, receivedAt })
}

async function take(report: CallReport, receivedAt = DateTime.utc()) {
  await new RecordReport().handle({ provider, report, receivedAt })
  return Call.findByOrFail('vendorCallId', report.callId)
}

function explained(call: Call, price: PriceVersion | null = null) {
  return costOf(call, price, wordsIn('en'))!.explanation
}

async function settled({ account }: Reception, call: Call) {
  const balance = await balanceOf(account)
  const settlements = await transactionsOf(account, 'settle')
  return {
    charge: call.chargeMc,
    spent: WELCOME_MC - balance.availableMc,
    held: balance.heldMc,
    times: settlements.filter(({ reference }) => reference === call.id).length,
  }
}

test.group('What a call is charged for', (group) => {
  isolate(group)

  test('the source of its seconds is kept: {source}')
    .with([
      { source: 'timestamps', ms: 61_001, seconds: 62 },
      { source: 'seconds', ms: 61_000, seconds: 61 },
      { source: 'milliseconds', ms: 60_001, seconds: 61 },
      { source: 'minutes', ms: 90_000, seconds: 90 },
      { source: 'cost-lines', ms: 1, seconds: 1 },
    ] as const)
    .run(async ({ assert }, { source, ms, seconds }) => {
      const reception = await openReception()
      const told = reportOf(reception, { seconds: 1, duration: { ms, source } })
      const call = await take(told)
      assert.deepEqual([call.durationSource, call.billedSeconds], [source, seconds])
      const chargeMc = BigInt(seconds) * PER_SECOND_MC
      assert.deepEqual(await settled(reception, call), {
        charge: chargeMc,
        spent: chargeMc,
        held: 0n,
        times: 1,
      })
      assert.deepEqual(await findingsOf(reception.account), [])
    })

  test('our own receipts count where the vendor says nothing', async ({ assert }) => {
    const reception = await openReception()
    const told = reportOf(reception, { seconds: 0, duration: null, startedAt: null, endedAt: null })
    const began = DateTime.utc()
    await tell(told, 'in-progress', began)
    await tell(told, 'ended', began.plus({ seconds: 42 }))
    const call = await take(told)
    assert.deepEqual([call.durationSource, call.billedSeconds], ['receipts', 42])
    assert.equal(call.chargeMc, 42n * PER_SECOND_MC)
  })

  test('nobody knows how long: it is excused and the operator hears of it, nothing is guessed', async ({
    assert,
  }) => {
    const reception = await openReception()
    const told = reportOf(reception, { seconds: 0, duration: null, startedAt: null })
    await ask(told)
    const call = await take(told)
    assert.equal(call.excused, 'unknown-duration')
    assert.deepEqual(await settled(reception, call), { charge: 0n, spent: 0n, held: 0n, times: 1 })
    assert.deepEqual(
      (await findingsOf(reception.account)).map(({ rule, severity, callId }) => [
        rule,
        severity,
        callId,
      ]),
      [['duration', 'warning', call.id]]
    )
    assert.equal(explained(call), '0 s, not charged: the length of the call is not known')
  })

  test('a call that was put through counts until the vendor says it ended', async ({ assert }) => {
    const reception = await openReception()
    const told = reportOf(reception, {
      seconds: 95,
      outcome: 'transferred',
      reason: 'assistant-forwarded-call',
    })
    await ask(told)
    await tell(told, 'forwarding', DateTime.utc().minus({ seconds: 60 }))
    const call = await take(told)
    assert.deepEqual([call.outcome, call.billedSeconds], ['transferred', 95])
    assert.equal((await settled(reception, call)).spent, 95n * PER_SECOND_MC)
  })

  test('a call from the web costs the same, without a hold as well', async ({ assert }) => {
    const reception = await openReception()
    const web = { direction: 'web', from: null, to: null, vendorNumberId: null } as const
    const told = reportOf(reception, { seconds: 4, transcript: agent('Hello?'), ...web })
    const call = await take(told)
    await take(told)
    assert.equal(call.direction, 'web')
    assert.deepEqual(await settled(reception, call), {
      charge: 1_000n,
      spent: 1_000n,
      held: 0n,
      times: 1,
    })
  })

  test('a report that names another business’s number is charged to whose call it was', async ({
    assert,
  }) => {
    const [mine, other] = [await openReception(), await openReception()]
    const told = reportOf(mine, { seconds: 30 })
    await ask(told)
    const { number, agent: stranger } = other
    const metadata = { accountId: other.account.id, agentVersionId: stranger.liveVersionId! }
    const call = await take({
      ...told,
      vendorNumberId: number.vendorNumberId,
      to: number.number,
      vendorAgentId: stranger.vendorAgentId,
      metadata,
    })
    assert.equal(call.accountId, mine.account.id)
    assert.equal((await settled(mine, call)).spent, 30n * PER_SECOND_MC)
    assert.equal((await balanceOf(other.account)).availableMc, WELCOME_MC)
  })

  test('a call that we hear of late keeps the price that it began under', async ({ assert }) => {
    const reception = await openReception()
    const [before, after] = [DateTime.utc().minus({ hours: 2 }), DateTime.utc().minus({ hours: 1 })]
    const priced = (perMinuteMc: bigint, effectiveAt: DateTime) =>
      PriceVersion.create({
        perMinuteMc,
        incrementSeconds: 1,
        minimumSeconds: 0,
        freeSeconds: 0,
        effectiveAt,
      })
    const old = await priced(12_000n, before)
    await priced(30_000n, after)
    const startedAt = before.plus({ minutes: 5 }).toJSDate()
    const call = await take(reportOf(reception, { seconds: 90, startedAt }))
    assert.deepEqual([call.priceVersionId, call.chargeMc], [old.id, 18_000n])
    assert.equal(explained(call, old), '1 min 30 s × 12 credits/min = 18 credits')
  })

  test('it never outlasts its ceiling and five seconds, under prices with steps as well', async ({
    assert,
  }) => {
    const reception = await openReception()
    await PriceVersion.create({
      perMinuteMc: 60_000n,
      incrementSeconds: 60,
      minimumSeconds: 120,
      freeSeconds: 10,
      effectiveAt: DateTime.utc().minus({ seconds: 1 }),
    })
    const told = reportOf(reception, { seconds: 86_400 })
    const answer = await ask(told)
    // 100 credits are one minute and 40 seconds: not the two minutes that are the least.
    assert.notEqual(answer.kind, 'agent')

    freeze(DateTime.utc().plus({ minutes: 1 }))
    await PriceVersion.create({
      perMinuteMc: 30_000n,
      incrementSeconds: 60,
      minimumSeconds: 120,
      freeSeconds: 10,
      effectiveAt: DateTime.utc().minus({ seconds: 1 }),
    })
    const longer = reportOf(reception, { seconds: 86_400 })
    const admitted = await ask(longer)
    // Three whole minutes and the ten seconds that are free.
    assert.deepInclude(admitted, { kind: 'agent', maxDurationSeconds: 190 })
    const call = await take(longer)
    assert.equal(call.billedSeconds, 195)
    // What was held are three minutes: the five seconds are no fourth.
    assert.equal(call.chargeMc, 92_500n)
    const price = await PriceVersion.findOrFail(call.priceVersionId!)
    const { explanation, counting } = costOf(call, price, wordsIn('en'))!
    assert.equal(explanation, '3 min 15 s, counted as 3 min 5 s × 30 credits/min = 92.5 credits')
    assert.equal(
      counting,
      'The first 10 s are free. Counted in steps of 1 min 0 s. Beyond its longest time, every second counts by itself.'
    )
    assert.deepEqual(await findingsOf(reception.account), [])
  })
})

test.group('Spam', (group) => {
  isolate(group)

  const given = async (call: Call) => {
    const { reference, details } = (await LedgerTransaction.findBy({
      reference: call.id,
      kind: 'goodwill',
    })) ?? { reference: null, details: null }
    const noted = await CallEvent.findBy({ callId: call.id, kind: 'given-back' })
    return { reference, reason: details?.reason ?? null, isNoted: noted !== null }
  }

  test('that ends within ten seconds with nobody speaking is charged and given back', async ({
    assert,
  }) => {
    const reception = await openReception()
    const told = reportOf(reception, { seconds: 10, transcript: agent('Hello, who is there?') })
    await ask(told)
    const call = await take(told)
    await take(told)
    assert.deepEqual(await settled(reception, call), {
      charge: 2_500n,
      spent: 0n,
      held: 0n,
      times: 1,
    })
    assert.deepEqual(await given(call), { reference: call.id, reason: 'spam', isNoted: true })
    assert.lengthOf(await transactionsOf(reception.account, 'goodwill'), 1)
    assert.deepEqual(await findingsOf(reception.account), [])
  })

  test('is not what {title}')
    .with([
      { title: 'lasts eleven seconds', seconds: 11, transcript: agent('Hello?') },
      { title: 'has a caller who speaks', seconds: 5, transcript: caller('Wrong number, sorry.') },
      {
        title: 'used a tool',
        seconds: 5,
        transcript: [{ role: 'tool' as const, text: 'find_slots', offsetMs: 1 }],
      },
      { title: 'we rang ourselves', seconds: 5, transcript: [], direction: 'outbound' as const },
    ])
    .run(async ({ assert }, { seconds, title: _, ...rest }) => {
      const reception = await openReception()
      const call = await take(reportOf(reception, { seconds, ...rest }))
      const cost = BigInt(seconds) * PER_SECOND_MC
      assert.equal((await settled(reception, call)).spent, cost)
      assert.deepEqual(await given(call), { reference: null, reason: null, isNoted: false })
    })

  test('is not what the caller said live, or where a tool was used, though the report is silent', async ({
    assert,
  }) => {
    const reception = await openReception()
    for (const [kind, data] of [
      ['said', { role: 'caller', text: 'Hello?' }],
      ['tool', { name: 'find_slots' }],
    ] as const) {
      const told = reportOf(reception, { seconds: 6, transcript: [] })
      await ask(told)
      const { id: callId, accountId } = await Call.findByOrFail('vendorCallId', told.callId)
      await CallEvent.create({ accountId, callId, kind, data, at: DateTime.utc() })
      assert.isFalse((await given(await take(told))).isNoted)
    }
  })

  test('is any call of somebody who is blocked meanwhile, however long', async ({ assert }) => {
    const reception = await openReception()
    const told = reportOf(reception, { seconds: 120, transcript: caller('Buy our carpets!') })
    await ask(told)
    await Contact.query()
      .where({ accountId: reception.account.id, phone: told.from! })
      .update({ blocked_at: new Date() })
    const call = await take(told)
    assert.equal((await settled(reception, call)).spent, 0n)
    assert.equal((await given(call)).reason, 'spam')
  })

  test('of a call that is excused nothing is given back: it cost nothing', async ({ assert }) => {
    const reception = await openReception()
    const told = reportOf(reception, { seconds: 3, transcript: [], outcome: 'vendor-fault' })
    const call = await take(told)
    assert.deepEqual([call.excused, call.chargeMc], ['vendor-fault', 0n])
    assert.isFalse((await given(call)).isNoted)
  })
})
