import { connectSandbox } from '@kametrix/sandbox'
import { roles } from '#config/integrations'
import { locatedSandbox } from '#services/sandbox/located'

/** A conversation on no number, as the voice vendor's stand-in tells it. */
export interface Rehearsal {
  endedBy: 'agent' | 'caller' | 'silence' | 'limit'
  durationSeconds: number
  /** E.164 */
  forwardedTo: string | null
  transcript: { role: 'agent' | 'caller'; text: string; atSeconds: number }[]
}

interface Rehearsed {
  vendorAgentId: string
  /** E.164; null when withheld. */
  caller: { name: string; from: string | null; lines: string[] }
  variables: Record<string, string>
  metadata: Record<string, string>
}

/** Has callers of our own making talk to the vendor's copy of an agent, one at a time. */
export type Rehearse = (wanted: Rehearsed) => Promise<Rehearsal>

/** Throws a `SandboxError`, as does whatever it gives. */
export async function openRehearsals(): Promise<Rehearse> {
  const { controlUrl } = await locatedSandbox()
  const sandbox = await connectSandbox(controlUrl)
  return async ({ vendorAgentId, caller, variables, metadata }) =>
    (await sandbox.act(roles.voice, 'rehearse', {
      assistantId: vendorAgentId,
      caller,
      overrides: { variableValues: variables, metadata },
    })) as Rehearsal
}
