import type { CallReport, Voice } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
import { assertFails } from '../support/failures.ts'
import type { VoiceHarness } from './harness.ts'

const CALLER = '+15550100123'
const NINE = Date.UTC(2026, 2, 2, 9)
const minutesPastNine = (minutes: number) => new Date(NINE + minutes * 60_000)

export function claimCalls(claim: Claim<VoiceHarness>): void {
  claim('a call that ended is reported with its times', async (harness, assert) => {
    const [callId] = await harness.addCalls([
      { from: CALLER, startedAt: minutesPastNine(0), endedAt: minutesPastNine(1.5) },
    ])
    const report = await harness.voice.findCall(callId!)
    assert.equal(report?.callId, callId)
    assert.equal(report?.from, CALLER)
    assert.deepEqual(report?.startedAt, minutesPastNine(0))
    assert.deepEqual(report?.endedAt, minutesPastNine(1.5))
    assert.equal(report?.duration?.ms, 90_000)
  })

  claim('a running call has no end', async (harness, assert) => {
    const [callId] = await harness.addCalls([
      { from: CALLER, startedAt: minutesPastNine(0), endedAt: null },
    ])
    const report = await harness.voice.findCall(callId!)
    assert.deepEqual(report?.startedAt, minutesPastNine(0))
    assert.isNull(report?.endedAt)
  })

  claim('calls are listed from an instant on, newest first', async (harness, assert) => {
    const ids = await harness.addCalls(
      [0, 10, 20, 30].map((minutes) => ({
        from: CALLER,
        startedAt: minutesPastNine(minutes),
        endedAt: minutesPastNine(minutes + 1),
      }))
    )
    const { items, next } = await harness.voice.listCalls(minutesPastNine(11), null)
    assert.deepEqual(idsOf(items), [ids[3]!, ids[2]!, ids[1]!])
    assert.isNull(next)
  })

  claim('long lists come in pages that neither repeat nor lose a call', async (harness, assert) => {
    const ids = await harness.addCalls(
      Array.from({ length: 230 }, (_, minute) => ({
        from: CALLER,
        startedAt: minutesPastNine(minute),
        endedAt: minutesPastNine(minute + 1),
      }))
    )
    const pages = await allPages(harness.voice, minutesPastNine(0))
    assert.isTrue(pages.every((page) => page.length <= 100))
    assert.deepEqual(idsOf(pages.flat()), ids.reverse())
  })

  claim('calls of one instant stay whole across pages', async (harness, assert) => {
    const startedAt = minutesPastNine(0)
    const ids = await harness.addCalls(
      Array.from({ length: 230 }, (_, at) => ({
        from: CALLER,
        // The pages break among calls that cannot be told apart by their time.
        startedAt: at < 80 ? minutesPastNine(-1) : startedAt,
        endedAt: minutesPastNine(1),
      }))
    )
    const pages = await allPages(harness.voice, startedAt)
    assert.isTrue(pages.every((page) => page.length <= 100))
    assert.sameMembers(idsOf(pages.flat()), ids)
    assert.lengthOf(pages.flat(), ids.length)
  })
}

export function claimEndings(claim: Claim<VoiceHarness>): void {
  const running = async ({ addCalls }: VoiceHarness) => {
    const [callId] = await addCalls([
      { from: CALLER, startedAt: minutesPastNine(0), endedAt: null },
    ])
    return callId!
  }

  claim('a running call is ended when asked, and once', async (harness, assert) => {
    const callId = await running(harness)
    await harness.voice.endCall(callId)
    const ended = await harness.voice.findCall(callId)
    assert.deepEqual(ended?.startedAt, minutesPastNine(0))
    assert.instanceOf(ended?.endedAt, Date)
    await harness.voice.endCall(callId)
    assert.deepEqual(await harness.voice.findCall(callId), ended)
  })

  claim('one call is ended, no other', async (harness, assert) => {
    const [ending, other] = [await running(harness), await running(harness)]
    await harness.voice.endCall(ending)
    assert.isNull((await harness.voice.findCall(other))?.endedAt)
  })

  claim('a call that is long over keeps its end', async (harness, assert) => {
    const [callId] = await harness.addCalls([
      { from: CALLER, startedAt: minutesPastNine(0), endedAt: minutesPastNine(1) },
    ])
    await harness.voice.endCall(callId!)
    assert.deepEqual((await harness.voice.findCall(callId!))?.endedAt, minutesPastNine(1))
  })

  claim('while the vendor is away no call is taken for ended', async (harness, assert) => {
    const callId = await running(harness)
    await harness.fail({ kind: 'unavailable' })
    await assertFails(assert, 'E_VENDOR_UNAVAILABLE', () => harness.voice.endCall(callId))
    await harness.recover()
    assert.isNull((await harness.voice.findCall(callId))?.endedAt)
  })
}

async function allPages(voice: Voice, since: Date): Promise<CallReport[][]> {
  const pages: CallReport[][] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Voice['listCalls']>> = await voice.listCalls(since, cursor)
    pages.push(page.items)
    cursor = page.next
  } while (cursor !== null)
  return pages
}

function idsOf(reports: CallReport[]): string[] {
  return reports.map((report) => report.callId)
}
