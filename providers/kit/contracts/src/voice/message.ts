import type { CallOutcome, CallReference, CallReport, CallStatus, TranscriptLine } from './call.ts'

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
