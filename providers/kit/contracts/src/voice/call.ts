export type CallDirection = 'inbound' | 'outbound' | 'web'
export type CallStatus = 'ringing' | 'in-progress' | 'forwarding' | 'ended'

/** What every message about a call says about that call; null where the vendor did not say. */
export interface CallReference {
  /** The vendor's id of the call. Opaque, at most 64 characters. */
  callId: string
  direction: CallDirection
  /** Caller's number in E.164; null when withheld or on the web. */
  from: string | null
  callerName: string | null
  /** Vendor's id of the number that rang. */
  vendorNumberId: string | null
  /** The number that rang, in E.164. */
  to: string | null
  vendorAgentId: string | null
  /** What `AgentAnswer.metadata` put on the call. */
  metadata: Record<string, string>
}

export interface TranscriptLine {
  role: 'agent' | 'caller' | 'tool'
  text: string
  /** Milliseconds since the call began; null when unknown. */
  offsetMs: number | null
}

/** How a call ended, as far as money and people care. `reason` keeps the vendor's word. */
export type CallOutcome =
  | 'completed' // a conversation was held
  | 'transferred' // handed over to a human
  | 'not-connected' // nobody was ever on the line together
  | 'vendor-fault' // the vendor or one of its suppliers failed
  | 'platform-fault' // our account at the vendor (wallet, limits) or our answer failed

export type DurationSource =
  | 'timestamps' // endedAt − startedAt
  | 'seconds' // a field in seconds
  | 'milliseconds' // a field in milliseconds
  | 'minutes' // a field in minutes
  | 'cost-lines' // minutes on a line of the vendor's bill

/** The final word on a call. Every optional part may be missing in a real report. */
export interface CallReport extends CallReference {
  startedAt: Date | null
  endedAt: Date | null
  /** Connected time as the vendor reports it; null when it says nothing at all. */
  duration: { ms: number; source: DurationSource } | null
  outcome: CallOutcome
  /** The vendor's own word, open-ended. */
  reason: string
  transcript: TranscriptLine[]
  summary: string | null
  recordingAvailable: boolean
  /** What the vendor bills us, in micro-dollars; null when not stated. */
  cost: { totalMicros: number; lines: { component: string; micros: number }[] } | null
}
