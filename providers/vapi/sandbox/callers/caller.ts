/**
 * What a caller wants with a line. The stand-in's agent knows what to do about each, as far as the
 * assistant it was given allows it.
 */
export type Wish =
  /** Free times for a service. */
  | 'free-times'
  /** The first of the times just offered. */
  | 'first-offer'
  | 'opening-hours'
  /** A person on the line. */
  | 'human'
  /** Something to be passed on; the line itself is the message. */
  | 'message'
  /** To sell something. */
  | 'sale'
  | 'goodbye'

/** `{service}` becomes the business's first service, `{name}` the caller's name. */
export interface CallerLine {
  says: string
  wants: Wish
  /** For which free times are asked, in the caller's words; the next when absent. */
  when?: string
}

/** A caller as data: who rings, and what they say in which order. No lines: a silent line. */
export interface Caller {
  id: string
  title: string
  name: string
  /** E.164; somebody else may ring with the same script. */
  from: string
  /** English when absent. */
  language?: 'de'
  lines: CallerLine[]
  /** The summary of a call that went as the caller wanted. */
  summary: string
}
