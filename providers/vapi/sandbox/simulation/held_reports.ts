import { z } from 'zod'
import type { Store } from '../store.ts'

const wantedShape = z
  .strictObject({
    /** Of these calls, in this order; of all when absent, in the order they were held back. */
    callIds: z.array(z.string()).optional(),
    /** How often each is sent. */
    times: z.number().int().min(1).max(10).default(1),
    /** How many are under way at a time. */
    atOnce: z.number().int().min(1).max(50).default(1),
  })
  .prefault({})

/** Sends reports that were held back, whenever that is; each can be sent again. Gives how many were sent. */
export async function sendReports(store: Store, input: unknown): Promise<number> {
  const { callIds, times, atOnce } = wantedShape.parse(input ?? undefined)
  const wanted = callIds ?? [...store.heldReports.keys()]
  const waiting = wanted.flatMap((id) => Array.from({ length: times }, () => reportOf(store, id)))
  const sent = waiting.length
  const send = async () => {
    for (let report = waiting.shift(); report; report = waiting.shift()) await report()
  }
  await Promise.all(Array.from({ length: atOnce }, send))
  return sent
}

function reportOf(store: Store, callId: string): () => Promise<void> {
  const report = store.heldReports.get(callId)
  if (report) return report
  throw new Error(`No report of ${callId} was held back.`)
}
