import { setTimeout } from 'node:timers/promises'
import { Refusal } from '../support/output.ts'

const EVERY_MS = 100
const PATIENCE_MS = 60_000

/** Asks again and again until there is something to see. Refuses with a sentence when it never comes. */
export async function until<T>(
  awaited: string,
  look: () => Promise<T | null | undefined | false>,
  everyMs = EVERY_MS
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const seen = await look()
    if (seen) return seen
    if (Date.now() > deadline) throw new Missing(awaited)
    await setTimeout(everyMs)
  }
}

/** A step of the main job that did not happen. */
class Missing extends Refusal {
  constructor(awaited: string) {
    super(`the demo is missing a step: ${awaited}.`)
  }
}

export function expect(holds: boolean, awaited: string): asserts holds {
  if (!holds) throw new Missing(awaited)
}
