import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import ExpireHolds from '#actions/credits/expire_holds'
import ProcessVendorEvent from '#actions/inbound/process_vendor_event'
import ReadRecovered from '#actions/calls/read_recovered'
import RecoverListed from '#actions/calls/recover_listed'
import SweepCalls from '#actions/calls/sweep_calls'
import Call from '#models/call'
import Membership from '#models/membership'
import LedgerTransaction from '#models/ledger_transaction'
import VendorEvent from '#models/vendor_event'
import integrations from '#services/integrations/main'
import { freeze } from '#tests/support/clock'
import { balanceOf, findingsOf } from '#tests/support/ledger'
import { passOverOthers, standStill } from '#tests/support/sweeping'
import { giveCredits, openReception, registerBin, sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'
import type { Voice } from '@kametrix/contracts'

const PER_SECOND_MC = 250n
const LENT = 100_000n
const AT_ONCE = 10

/** So many calls, each of another length, over three minutes after they began. */
const lengths = (count: number) => Array.from({ length: count }, (_, at) => 20 + (at % 160))

type Reception = Awaited<ReturnType<typeof openReception>>

/** Rings that often: who answers? */
async function askFor(reception: Reception, count: number): Promise<VoiceLine[]> {
  const lines = Array.from({ length: count }, () => new VoiceLine(reception))
  for (let at = 0; at < count; at += AT_ONCE) {
    await Promise.all(lines.slice(at, at + AT_ONCE).map((line) => line.ask()))
  }
  return lines
}

/** A reception and a vendor at one instant, from which both clocks are moved. */
async function atNoon() {
  await passOverOthers()
  const reception = await openReception()
  await giveCredits(reception.account, LENT)
  // Hundreds of letters would be written for nothing.
  await Membership.query().where('accountId', reception.account.id).update({ hears: 'urgent' })
  const town = await sandbox()
  const noon = DateTime.utc()
  const later = async (minutes: number) => {
    freeze(noon.plus({ minutes }))
    await standStill(town, noon.plus({ minutes }))
  }
  await later(0)
  const before = await balanceOf(reception.account)

  /** Calls that the vendor holds; the first ones we were asked about, of the others we know nothing. */
  async function hold(seconds: number[], { asked = 0, holdReport = false } = {}) {
    const lines = await askFor(reception, Math.min(asked, seconds.length))
    return addToBooks(seconds, lines, holdReport)
  }

  function addToBooks(seconds: number[], lines: VoiceLine[], holdReport: boolean) {
    const calls = seconds.map((lasted, at) => ({
      ...(lines[at] && { id: lines[at].callId }),
      from: '+15550100150',
      startedAt: noon.toISO(),
      endedAt: noon.plus({ seconds: lasted }).toISO(),
      phoneNumberId: reception.number.vendorNumberId,
      holdReport,
    }))
    return town.act('vapi', 'addCalls', calls) as Promise<string[]>
  }
  return { reception, town, before, later, hold, addToBooks }
}

type Setting = Awaited<ReturnType<typeof atNoon>>

/** Works on the vendor's events about these calls, several at a time, as workers do. */
async function takeUp(callIds: string[]) {
  const events = await VendorEvent.query().whereIn('subject', callIds).where('status', 'stored')
  for (let at = 0; at < events.length; at += AT_ONCE) {
    const some = events.slice(at, at + AT_ONCE)
    await Promise.all(some.map(({ id }) => new ProcessVendorEvent().handle({ eventId: id })))
  }
  return events.length
}

/** What must be true of calls that ended, however we heard of it. */
async function chargedOnce({ reception, before }: Setting, ids: string[], seconds: number[]) {
  const calls = await Call.query().whereIn('vendorCallId', ids)
  const settled = await LedgerTransaction.query()
    .where({ accountId: reception.account.id, kind: 'settle' })
    .select('idempotencyKey')
  const due = seconds.reduce((sum, lasted) => sum + BigInt(lasted) * PER_SECOND_MC, 0n)
  const charged = calls.reduce((sum, { chargeMc }) => sum + chargeMc!, 0n)
  const { availableMc, heldMc, debtMc } = await balanceOf(reception.account)
  return {
    calls: calls.length,
    perCall: new Set(
      calls.map(({ vendorCallId, billedSeconds }) => {
        return billedSeconds === seconds[ids.indexOf(vendorCallId)]
      })
    ),
    transactions: settled.length,
    distinct: new Set(settled.map(({ idempotencyKey }) => idempotencyKey)).size,
    isExact: charged === due && availableMc === before.availableMc - due,
    heldMc,
    debtMc,
    findings: await findingsOf(reception.account),
  }
}

const each = (count: number) => ({
  calls: count,
  perCall: new Set([true]),
  transactions: count,
  distinct: count,
  isExact: true,
  heldMc: 0n,
  debtMc: 0n,
  findings: [],
})

test.group('Reports that never come', (group) => {
  // What these calls brought about is no other spec's work.
  group.teardown(async () => void (await work()))

  test('a call never heard of is told in order: it began, it ended', async ({ assert }) => {
    const setting = await atNoon()
    const { bin } = await registerBin(setting.reception.account)
    const [id] = await setting.hold([75])
    await setting.later(4)
    await new SweepCalls().handle()
    assert.isNull(await Call.findBy('vendorCallId', id))
    await setting.later(12)
    await new SweepCalls().handle()
    await work()
    const call = await Call.findByOrFail('vendorCallId', id)
    assert.isNotNull(call.recoveredAt)
    assert.equal(call.vendorCostMicros, 62_500n)
    const told = (await setting.town.act('webhooks', 'list', { bin })) as any[]
    const bodies = told.map(({ body }) => JSON.parse(body))
    assert.sameMembers(
      bodies.map(({ type }) => type),
      ['call.started', 'call.ended']
    )
    assert.isTrue(bodies.every(({ data }) => data.callId === call.id))
  })

  test('of five hundred calls, most never heard of, with outages on the way: each is charged once', async ({
    assert,
  }) => {
    const setting = await atNoon()
    const { town, later } = setting
    const seconds = lengths(500)
    const ids = await setting.hold(seconds, { asked: 60 })
    await later(10)

    const voice = await integrations.voice()
    const cursors: (string | null)[] = []
    const faults = [null, { status: 429 }, null, { status: 500 }, { drop: true }]
    const failing: Pick<Voice, 'listCalls'> = {
      async listCalls(since, cursor) {
        cursors.push(cursor)
        const fault = faults.shift()
        if (fault?.drop) await town.inject('vapi', { kind: 'drop', match: 'GET /call' })
        else if (fault) {
          const status = fault.status!
          await town.inject('vapi', { kind: 'status', status, match: 'GET /call' })
        }
        return voice.listCalls(since, cursor)
      },
    }
    const sweep = () => new RecoverListed().handle({ provider: 'vapi', voice: failing as Voice })
    for (let outages = 0; outages < 3; outages += 1) await assert.rejects(sweep)
    await sweep()
    // Every page that failed was asked for again, none that had been done.
    assert.deepEqual(cursors.map((cursor, at) => cursor === cursors[at - 1]).slice(0, 8), [
      false,
      false,
      true,
      false,
      true,
      true,
      false,
      false,
    ])

    assert.deepEqual(await chargedOnce(setting, ids, seconds), each(500))
    assert.isAtLeast((await new ReadRecovered().handle()).count, 500)
    await new SweepCalls().handle()
    assert.deepEqual(await chargedOnce(setting, ids, seconds), each(500))
  })
})

test.group('Reports that come late', (group) => {
  // What these calls brought about is no other spec's work.
  group.teardown(async () => void (await work()))

  test('a hundred two hours late, fifty while the sweeper runs: each is charged once', async ({
    assert,
  }) => {
    const setting = await atNoon()
    const { town, later, reception } = setting
    const seconds = lengths(150)
    const [unknown, during, found] = [
      seconds.slice(0, 50),
      seconds.slice(50, 100),
      seconds.slice(100),
    ]
    // Half of the late ones the vendor itself does not know of until then.
    const waiting = await askFor(reception, 20)
    const duringIds = await setting.hold(during, { asked: 15, holdReport: true })
    const foundIds = await setting.hold(found, { asked: 15, holdReport: true })
    await later(10)
    await Promise.all([
      new SweepCalls().handle(),
      town
        .act('vapi', 'sendReports', { callIds: duringIds, atOnce: AT_ONCE })
        .then(() => takeUp(duringIds)),
    ])
    await takeUp(duringIds)

    await later(120)
    assert.isAtLeast(await new ExpireHolds().handle(), 20)
    assert.equal((await balanceOf(reception.account)).heldMc, 0n)
    const unknownIds = await setting.addToBooks(unknown, waiting, true)
    const late = [...unknownIds, ...foundIds]
    await town.act('vapi', 'sendReports', { callIds: late.toReversed(), times: 2, atOnce: AT_ONCE })
    await takeUp(late)

    const ids = [...unknownIds, ...duringIds, ...foundIds]
    assert.deepEqual(await chargedOnce(setting, ids, seconds), each(150))
    await new SweepCalls().handle()
    assert.deepEqual(await chargedOnce(setting, ids, seconds), each(150))
  })
})
