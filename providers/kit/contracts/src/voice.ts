import type { InboundResponse } from './inbound.ts'
import type { Page } from './page.ts'

/**
 * Voice: agents that answer, numbers that ring, calls that were held.
 *
 * Units: durations in milliseconds unless the name says otherwise, money of the vendor in
 * micro-dollars (1 USD = 1,000,000), instants as `Date`, phone numbers in E.164.
 */

/** A value the model must not choose; the vendor fills it in from the line. */
export type FixedParameter =
  { from: 'caller-number' } | { from: 'called-number' } | { from: 'call-id' } | { value: string }

/** A function the agent may call while it speaks. We answer over the inbound route. */
export interface ToolSpec {
  /** `^[a-zA-Z0-9_-]{1,64}$`; the same word comes back in `ToolCall.name`. */
  name: string
  /** Under 1,000 characters: when to use it, what to say. */
  description: string
  /** JSON Schema of the arguments the model chooses. */
  parameters: Record<string, unknown>
  /** Arguments set by us or by the line; they override whatever the model says. */
  fixed: Record<string, FixedParameter>
  /** How long the vendor waits for our answer. */
  timeoutSeconds: number
  /** Spoken while we work. Empty: silence. */
  waitingPhrase: string
}

/** Where a call may be handed over to. */
export interface TransferTarget {
  /** E.164 */
  number: string
  /** Who that is, in words the model can choose by. */
  description: string
  /** Said to the caller before the transfer. */
  announcement: string
}

/** A voice that the vendor lends an agent. */
export interface VoiceOption {
  /** For `AgentSpec.voice`. */
  id: string
  /** As people call it. */
  name: string
  register: 'low' | 'high'
  manner: 'calm' | 'warm' | 'friendly' | 'bright' | 'clear' | 'relaxed'
}

/** A receptionist, compiled to what every voice vendor understands. */
export interface AgentSpec {
  /** Our id of the agent; stored at the vendor so that a lost answer never makes a second copy. */
  key: string
  /** At most 40 characters. */
  name: string
  /** BCP 47: `en`, `de`, … */
  language: string
  greeting: string
  /** The compiled instructions. */
  prompt: string
  /** The facts behind the prompt (services, hours, …) in structured form. */
  facts: Record<string, unknown>
  /** Vendor's voice id, or null for the vendor's default in that language. */
  voice: string | null
  tools: ToolSpec[]
  transfers: TransferTarget[]
  /** 10 – 43,200. */
  maxDurationSeconds: number
  /** Hang up after so much silence; 10 – 3,600. */
  silenceTimeoutSeconds: number
  recording: boolean
  farewell: string
}

/**
 * SHA-256 each of what an agent is made of, to say what of a copy differs: what it knows and says, its
 * tools, and where the vendor reaches us.
 */
export interface AgentParts {
  assistant: string
  tools: string
  server: string
}

/** The vendor's copy of an agent, read back from the vendor. */
export interface VendorAgent {
  vendorId: string
  /** `AgentSpec.key`, null when the copy is not ours. */
  key: string | null
  name: string
  /** SHA-256 over what we control of the copy; equal to `agentFingerprint(spec)` when nothing drifted. */
  fingerprint: string
  parts: AgentParts
  updatedAt: Date
}

/** How a number behaves when it rings. */
export interface NumberRouting {
  /** Ours; stored at the vendor (at most 40 characters) to find the number again. */
  key: string
  /** E.164 of the owner's own phone, rung when we do not answer in time; null for none. */
  fallbackNumber: string | null
}

/** What a vendor needs to answer on a number that somebody has at a carrier. Secrets. */
export interface CarrierLogin {
  accountId: string
  keyId: string
  keySecret: string
}

export interface VendorNumber {
  vendorId: string
  key: string | null
  /** E.164; null while the vendor is still activating it. */
  number: string | null
  status: 'active' | 'activating' | 'blocked'
  fallbackNumber: string | null
  /** What happens when it rings: we are asked, or the vendor has something else answer. */
  rings: 'here' | 'elsewhere'
}

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

export interface ToolCall {
  id: string
  name: string
  /** Already decoded, whatever the shape it came in. `null` when it could not be. */
  arguments: Record<string, unknown> | null
}

/** What a voice vendor tells or asks us. `at` is the vendor's time of sending. */
export type VoiceMessage =
  | { kind: 'call.asked'; call: CallReference; at: Date | null }
  | { kind: 'tools.called'; call: CallReference; tools: ToolCall[]; at: Date | null }
  | { kind: 'transfer.asked'; call: CallReference; at: Date | null }
  | {
      kind: 'call.status'
      call: CallReference
      status: CallStatus
      /** Vendor's reason, on `ended` only. */
      reason: string | null
      outcome: CallOutcome | null
      at: Date | null
    }
  | { kind: 'call.transcribed'; call: CallReference; line: TranscriptLine; at: Date | null }
  | { kind: 'call.reported'; report: CallReport; at: Date | null }

/** The answer to `call.asked`. */
export type CallAnswer =
  | {
      kind: 'agent'
      vendorAgentId: string
      /** 10 – 43,200: what the balance can pay. */
      maxDurationSeconds: number
      /** Values for `{{name}}` in the prompt. */
      variables: Record<string, string>
      /** Comes back on every later message of this call. */
      metadata: Record<string, string>
    }
  | { kind: 'transfer'; number: string; announcement: string }
  | { kind: 'say'; text: string }

/** One line of a written conversation. */
export interface ChatTurn {
  says: string
  /** `ChatAnswer.chatId` of the line before; null begins. */
  after: string | null
  /** Values for `{{name}}` in the prompt. */
  variables: Record<string, string>
  /** Comes back with the tools that the agent calls meanwhile. */
  metadata: Record<string, string>
}

export interface ChatAnswer {
  chatId: string
  /** What the agent wrote back, in order; nothing when it had nothing to say. */
  says: string[]
}

/** One answer per tool call, in the order asked. `text` is spoken from: short, one line. */
export interface ToolAnswer {
  id: string
  name: string
  text: string
  ok: boolean
}

/** Where the vendor reaches us. */
export interface VoiceCallback {
  /** Absolute; `POST /inbound/<provider>`. */
  url: string
}

/**
 * One voice vendor. Failures are `ProviderError`s. Writes are safe to repeat:
 * the same key never makes a second agent or number, also when an answer was lost.
 */
export interface Voice {
  /**
   * Creates or replaces the vendor's copy and reads it back. `vendorId` from an earlier call, or null.
   * A copy with the same key is taken over instead of made twice.
   */
  upsertAgent(spec: AgentSpec, vendorId: string | null): Promise<VendorAgent>
  /** Null when the vendor has none. */
  findAgent(vendorId: string): Promise<VendorAgent | null>
  /** The copy that carries a key, also where the answer that named it was lost. Null when there is none. */
  findAgentByKey(key: string): Promise<VendorAgent | null>
  /** Nothing happens when it is already gone. */
  removeAgent(vendorId: string): Promise<void>

  /**
   * Takes a number from the vendor and routes its calls to us. `areaCode`: three digits, or null for any.
   * Throws `E_AREA_CODE_UNAVAILABLE` with `hints`, `E_VENDOR_REFUSED` when no more numbers are sold to us.
   */
  acquireNumber(routing: NumberRouting, areaCode: string | null): Promise<VendorNumber>
  /**
   * Has the vendor answer on a number that is somebody's own at a carrier, and routes its calls to us.
   * `number` in E.164. Throws `E_VENDOR_REFUSED` with the vendor's words when the carrier does not let it.
   */
  importNumber(routing: NumberRouting, number: string, login: CarrierLogin): Promise<VendorNumber>
  /** Sets routing and fallback again, whatever the number was changed to. Throws `E_NOT_FOUND`. */
  routeNumber(vendorId: string, routing: NumberRouting): Promise<VendorNumber>
  findNumber(vendorId: string): Promise<VendorNumber | null>
  listNumbers(): Promise<VendorNumber[]>
  /** Gives the number back, for good; an imported one stays at its carrier. Nothing happens when it is already gone. */
  releaseNumber(vendorId: string): Promise<void>

  /** The report of a call, also of one still running (`endedAt` null). Null when unknown. */
  findCall(callId: string): Promise<CallReport | null>
  /**
   * Asks for a running call to be ended; its end is told and reported like any other. Nothing happens
   * when it is over or unknown. Throws `E_NOT_SUPPORTED` for a call that cannot be ended from outside.
   */
  endCall(callId: string): Promise<void>
  /** Calls changed at or after `since`, newest first, at most 100 a page. */
  listCalls(since: Date, cursor: string | null): Promise<Page<CallReport>>

  /** Pure: the voices to choose from, in every language an agent speaks; the vendor's default first. */
  voices(): VoiceOption[]

  /**
   * Writes to an agent as it is described, published or not: the vendor keeps no copy. No call, and no
   * report, comes of it; tools are called (`tools.called`) where the vendor's chats call them.
   */
  chat(spec: AgentSpec, turn: ChatTurn): Promise<ChatAnswer>

  /** Pure: the vendor's form of an answer to `call.asked`. */
  encodeCallAnswer(answer: CallAnswer): InboundResponse
  /** Pure: the vendor's form of the answers to `tools.called`. Line breaks are removed, text is cut at 2,000 characters. */
  encodeToolAnswers(answers: ToolAnswer[]): InboundResponse
  /** Pure: the vendor's form of the answer to `transfer.asked`; null says that nobody can be reached. */
  encodeTransferAnswer(target: TransferTarget | null): InboundResponse
  /** Pure: what `VendorAgent.fingerprint` is when the vendor holds exactly this. */
  agentFingerprint(spec: AgentSpec): string
  /** Pure: what `VendorAgent.parts` are when the vendor holds exactly this. */
  agentParts(spec: AgentSpec): AgentParts
}
