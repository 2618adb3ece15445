import { v7 as uuidv7 } from 'uuid'
import type { CallReport } from '@kametrix/contracts'
import type { openReception } from '#tests/support/town'

type Reception = Awaited<ReturnType<typeof openReception>>

/** A report as the voice contract has it, of a call to a reception that lasted so long and is just over. */
export function reportOf(
  { number, agent }: Reception,
  { seconds, ...rest }: { seconds: number } & Partial<CallReport>
): CallReport {
  const endedAt = new Date()
  return {
    callId: uuidv7(),
    direction: 'inbound',
    from: '+15550100150',
    callerName: null,
    vendorNumberId: number.vendorNumberId,
    to: number.number,
    vendorAgentId: agent.vendorAgentId,
    metadata: {},
    startedAt: new Date(endedAt.getTime() - seconds * 1000),
    endedAt,
    duration: { ms: seconds * 1000, source: 'timestamps' },
    outcome: 'completed',
    reason: 'customer-ended-call',
    transcript: [{ role: 'caller', text: 'Good morning', offsetMs: 900 }],
    summary: null,
    recordingAvailable: false,
    cost: null,
    ...rest,
  }
}
