/**
 * A caller as data: who rings, and what they say in which order. No lines: a silent line.
 * `{service}` becomes the business's first service, `{name}` the caller's name.
 */
export interface Caller {
  id: string
  title: string
  name: string
  /** E.164; somebody else may ring with the same script. */
  from: string
  /** English when absent. */
  language?: 'de'
  lines: string[]
  /** The summary of a call that went as the caller wanted. */
  summary: string
}
