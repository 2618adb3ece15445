import type { AgentContent, Transfer } from '#services/agents/content'
import type { TrialBooking } from '#services/trials/happened'

type Language = AgentContent['language']

/** What a scenario can speak of: taken from what the agent was told, in its words. */
export interface Known {
  content: AgentContent
  caller: string
  /** The first service; empty where there is none. */
  service: string
  /** Said by the agent; null when it is not. */
  price: string | null
  /** A day, two or more from now, on which it is open. */
  day: { weekday: number; name: string; windows: { opens: string; closes: string }[] } | null
  question: { question: string; answer: string } | null
  /** Something that the agent does not speak about. */
  offLimits: string | null
  /** Who may be rung while it is open, and while it is closed. */
  transfer: { open: Transfer | null; closed: Transfer | null }
  /** What the caller has booked before. */
  booking: TrialBooking | null
}

/** What has to come of a scenario. Judged on what was brought about, and on what could be heard. */
export type Expectation =
  | { kind: 'booked'; service: string; weekday: number | null }
  | { kind: 'not-booked' }
  | { kind: 'moved' }
  | { kind: 'cancelled' }
  | { kind: 'not-cancelled' }
  | { kind: 'used'; tool: string }
  | { kind: 'no-tool' }
  /** The last look for times ended in a question, and the caller heard it. */
  | { kind: 'asked-back' }
  | { kind: 'message'; isUrgent: boolean }
  | { kind: 'no-message' }
  | { kind: 'transferred'; number: string }
  | { kind: 'not-transferred' }
  | { kind: 'said'; text: string }
  | { kind: 'not-said'; text: string }
  | { kind: 'ended-by'; who: 'agent' | 'silence' }
  | { kind: 'seconds'; most: number }

export type Verdict = Expectation & { isMet: boolean }

/** A script with what has to come of it. */
export interface Scenario {
  id: string
  /** Whether it says anything about such an agent: one without services books nothing. */
  fits: (known: Known) => boolean
  /** What is so when the caller rings; otherwise it is open, the number is shown and nothing is booked. */
  given?: { isClosed?: true; isWithheld?: true; hasBooked?: true }
  /** What the caller says, in order. `{caller} {service} {day} {question} {offLimits}` are filled in. */
  lines: Record<Language, string[]>
  expects: (known: Known) => Expectation[]
}
