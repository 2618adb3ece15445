import type { CallAnswer, InboundResponse, ToolAnswer, Voice } from '@kametrix/contracts'
import type { FailureSupport, FallibleVendor } from '../support/harness.ts'

/** A call to put into the vendor's books. */
export interface SeededCall {
  /** E.164 */
  from: string
  startedAt: Date
  /** Null: it is still running. */
  endedAt: Date | null
  /** It can be heard afterwards. */
  isRecorded?: boolean
}

/** What a browser says when it begins a call. */
export interface WebCallBeginning {
  token: string
  vendorAgentId: string
  overrides: Record<string, unknown>
  /** Of the page. */
  origin: string
}

/** The vendor's side of the voice contract, arranged by the provider's own test. */
export interface VoiceHarness extends FallibleVendor {
  voice: Voice

  /** How many copies with this `AgentSpec.key` the vendor holds. */
  countAgents(key: string): Promise<number> | number
  /** Somebody changes the copy's greeting in the vendor's own interface. */
  editAgent(vendorId: string): Promise<void> | void

  /** From now on the vendor sells exactly these: area code → how many numbers. */
  seedAreaCodes(stock: Record<string, number>): Promise<void> | void
  /** The vendor sells us no more numbers at all (quota, five free ones, …). */
  stopSellingNumbers(): Promise<void> | void
  /** Numbers that the vendor is still activating become active. Nothing where they always are. */
  finishActivation(): Promise<void> | void

  /** Puts calls into the vendor's books, last changed when they ended (or began). Ids in the order given. */
  addCalls(calls: SeededCall[]): Promise<string[]> | string[]
  /** A browser begins a call as the vendor has it. Gives the call's id, null when the vendor refuses. */
  beginWebCall(beginning: WebCallBeginning): Promise<string | null> | string | null

  /**
   * The vendor's ear: what it makes of our answers, read from their vendor form by the vendor's
   * documentation and not by the provider's own mapping.
   */
  hear: {
    callAnswer(response: InboundResponse): CallAnswer
    /** In the order they stand in the answer. `name` is '' where the vendor's form carries none. */
    toolAnswers(response: InboundResponse): ToolAnswer[]
    /** Number that the call is handed over to; null: to nobody. */
    transferAnswer(response: InboundResponse): string | null
  }
}

/** Differences between voice vendors. A flag changes what is asserted; nothing is skipped. */
export interface VoiceSupport extends FailureSupport {
  /** Numbers can be asked for by area code. False: asking for one fails with `E_NOT_SUPPORTED`. */
  areaCodes: boolean
  /** The vendor says which other area codes have numbers. False: `hints` is empty. */
  areaCodeHints: boolean
  /**
   * An immediate answer may hand a call over with an announcement. False: what the vendor hears is
   * the number alone.
   */
  transferAnnouncement: boolean
  /** A part of a recording can be asked for. False: all of it comes. */
  recordingParts: boolean
}
