import type { StoredEvent } from '#services/inbound/event_store'

/** A message whose sender waits for the answer. */
export interface Waiting {
  event: StoredEvent
  resolve: () => void
  reject: (error: unknown) => void
}

const LONGEST = 128
const CHARACTERS = 4_000_000

/** Takes the first messages out of `waiting`: as many as go well into one statement, but one at least. */
export function takeBatch(waiting: Waiting[]): Waiting[] {
  let length = 0
  let characters = 0
  while (length < Math.min(waiting.length, LONGEST) && characters < CHARACTERS) {
    characters += waiting[length]!.event.payload.length
    length += 1
  }
  return waiting.splice(0, length)
}
