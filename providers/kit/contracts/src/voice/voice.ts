import type { InboundResponse } from '../inbound.ts'
import type { Page } from '../page.ts'
import type { AgentParts, AgentSpec, TransferTarget, VendorAgent, VoiceOption } from './agent.ts'
import type { CallAnswer, ChatAnswer, ChatTurn, ToolAnswer } from './answers.ts'
import type { CallReport } from './call.ts'
import type { CarrierLogin, NumberRouting, VendorNumber } from './number.ts'
import type { Recording } from './recording.ts'
import type { WebCallGrant, WebCallHosts, WebCallTerms } from './web_call.ts'

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
  /** Every copy that the vendor holds for this login, also those that are not ours. */
  listAgents(): Promise<VendorAgent[]>
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
  /**
   * The sound of a call, asked for anew each time: no address of it leaves the provider. `range` as in
   * HTTP (`bytes=0-99`), null for all; what cannot be met gives all. Null when the vendor holds none (any more).
   */
  openRecording(callId: string, range: string | null): Promise<Recording | null>

  /**
   * Lets somebody begin a call with an agent in a browser. The call is told and reported like any other,
   * as `web`. Throws `E_NOT_FOUND` when the vendor has no such agent.
   */
  grantWebCall(terms: WebCallTerms): Promise<WebCallGrant>
  /** Pure: what the page has to reach that begins it. */
  webCallHosts(): WebCallHosts

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
