/** An appointment in a trial; no calendar and no table of ours has it. */
export interface TrialBooking {
  id: string
  service: string
  /** ISO 8601 */
  startsAt: string
  zone: string
  name: string
}

/** What would have come about in a call. */
export type TrialEffect =
  | { kind: 'booked'; booking: TrialBooking }
  | { kind: 'moved'; booking: TrialBooking }
  | { kind: 'cancelled'; booking: TrialBooking }
  | { kind: 'message'; text: string; isUrgent: boolean }

/** A tool that the agent used, and what it heard. */
export interface TrialTool {
  id: string
  name: string
  arguments: Record<string, unknown> | null
  text: string
  ok: boolean
}

export interface TrialLine {
  role: 'agent' | 'caller'
  text: string
}

/** All of a trial that can be judged. */
export interface Happened {
  effects: TrialEffect[]
  tools: TrialTool[]
  transcript: TrialLine[]
  /** E.164 */
  forwardedTo: string | null
  endedBy: 'agent' | 'caller' | 'silence' | 'limit'
  seconds: number
}
