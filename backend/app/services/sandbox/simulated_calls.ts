import { connectSandbox } from '@kametrix/sandbox'
import { roles } from '#config/integrations'

/** A scripted caller's way through one call, as the stand-in tells it. */
export interface SimulatedCall {
  /** The vendor's id of the call. */
  callId: string
  script: string
  from: string | null
  to: string | null
  answeredBy: string
  fulfilled: boolean
  /** What the caller did not get, in sentences. */
  unmet: string[]
  endedReason: string
  durationSeconds: number
  /** The sentence spoken instead of an agent. */
  spoken: string | null
  forwardedTo: string | null
  transcript: { role: 'agent' | 'caller'; text: string; atSeconds: number }[]
  tools: { name: string; arguments: Record<string, unknown>; answer: string; ok: boolean }[]
  posted: {
    type: string
    status: string | null
    attempts: (number | null)[]
    answer: unknown
  }[]
}

export interface Script {
  id: string
  title: string
  name: string
  from: string
}

interface Order {
  /** E.164 */
  number: string
  script: string
  /** E.164; the script's own when absent. */
  from?: string
  /** Real milliseconds before each line; default 0. */
  paceMs?: number
}

const KEPT = 50
const kept = new Map<string, SimulatedCall>()

/** Rings a number of this install. Throws a `SandboxError` when the stand-in will not. */
export async function simulateCall(controlUrl: string, order: Order): Promise<SimulatedCall> {
  const sandbox = await connectSandbox(controlUrl)
  const call = (await sandbox.act(roles.voice, 'simulateCall', order)) as SimulatedCall
  kept.set(call.callId, call)
  for (const id of [...kept.keys()].slice(0, -KEPT)) kept.delete(id)
  return call
}

/** One of the last calls that this process simulated, by the vendor's id. */
export function simulatedCall(id: string) {
  return kept.get(id) ?? null
}

/** The callers there are. */
export async function scripts(controlUrl: string) {
  const sandbox = await connectSandbox(controlUrl)
  return (await sandbox.act(roles.voice, 'listCallers', {})) as Script[]
}
