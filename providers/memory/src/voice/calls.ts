import type { CallReport, Page, Recording } from '@kametrix/contracts'
import type { Wire } from '../wire.ts'

const PAGE_SIZE = 100

/** A call of which the vendor says as little as it may. */
const UNTOLD: Omit<CallReport, 'callId' | 'startedAt' | 'endedAt' | 'duration'> = {
  direction: 'inbound',
  from: null,
  callerName: null,
  vendorNumberId: null,
  to: null,
  vendorAgentId: null,
  metadata: {},
  outcome: 'completed',
  reason: 'caller-hung-up',
  transcript: [],
  summary: null,
  recordingAvailable: false,
  cost: null,
}

/** What every recorded call sounds like here. */
const SOUND = new Uint8Array(2000).fill(128)

export class MemoryCalls {
  #wire: Wire
  #now: () => Date
  #held = new Map<string, CallReport>()

  constructor(wire: Wire, now: () => Date) {
    this.#wire = wire
    this.#now = now
  }

  find(callId: string): Promise<CallReport | null> {
    return this.#wire.read(() => this.#held.get(callId) ?? null)
  }

  end(callId: string): Promise<void> {
    return this.#wire.write(() => {
      const call = this.#held.get(callId)
      if (call && !call.endedAt) this.#held.set(callId, { ...call, ...span(call, this.#now()) })
    })
  }

  list(since: Date, cursor: string | null): Promise<Page<CallReport>> {
    return this.#wire.read(() => {
      const start = Number(cursor ?? 0)
      const changed = [...this.#held.values()]
        .filter((call) => changedAt(call) >= since.getTime())
        .sort((a, b) => changedAt(b) - changedAt(a))
      const end = start + PAGE_SIZE
      return { items: changed.slice(start, end), next: end < changed.length ? String(end) : null }
    })
  }

  /** Always all of it: some vendors give no parts. */
  async openRecording(callId: string): Promise<Recording | null> {
    const call = await this.find(callId)
    if (!call?.recordingAvailable) return null
    return {
      contentType: 'audio/wav',
      length: SOUND.length,
      part: null,
      sound: new Blob([SOUND]).stream(),
    }
  }

  /** Puts a call into the vendor's books (again, with a known `callId`) and returns its id. */
  add(call: Partial<CallReport> & Pick<CallReport, 'startedAt' | 'endedAt'>): string {
    const report: CallReport = {
      ...UNTOLD,
      callId: `call-${this.#held.size + 1}`,
      ...span(call, call.endedAt),
      ...call,
    }
    this.#held.set(report.callId, report)
    return report.callId
  }
}

function span({ startedAt }: Pick<CallReport, 'startedAt'>, endedAt: Date | null) {
  const ms = startedAt && endedAt && endedAt.getTime() - startedAt.getTime()
  return {
    startedAt,
    endedAt,
    duration: ms === null ? null : ({ ms, source: 'timestamps' } as const),
  }
}

function changedAt({ startedAt, endedAt }: CallReport): number {
  return (endedAt ?? startedAt)?.getTime() ?? 0
}
