import type { CallReport, Voice } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
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
