import { ProviderError, type CallReference, type CallReport } from '@kametrix/contracts'
import type { Call } from '../shapes/api.ts'
import type { Reported } from '../shapes/report.ts'
import { callReference } from './call_reference.ts'
import { costOf } from './cost.ts'
import { durationOf } from './duration.ts'
import { outcomeOf } from './ended_reasons.ts'
import { instantFrom } from './instants.ts'
import { transcriptOf } from './transcript.ts'

/** An end-of-call report, or what `GET /call` knows: the same fields in the same places. */
export function callReport(reference: CallReference, reported: Reported): CallReport {
  const reason = reported.endedReason ?? ''
  return {
    ...reference,
    startedAt: instantFrom(reported.startedAt),
    endedAt: instantFrom(reported.endedAt),
    duration: durationOf(reported),
    outcome: outcomeOf(reason),
    reason,
    transcript: transcriptOf(reported),
    summary: reported.analysis?.summary?.trim() || reported.summary?.trim() || null,
    recordingAvailable: hasRecording(reported),
    cost: costOf(reported),
  }
}

/** A call read back from the API. Throws `E_VENDOR_ANSWER_UNREADABLE` when its id is not one. */
export function reportOfCall(call: Call): CallReport {
  const reference = callReference({ call })
  if (reference) return { ...callReport(reference, call), endedAt: endOf(call) }
  throw new ProviderError('E_VENDOR_ANSWER_UNREADABLE', 'Vapi gave a call an id we cannot keep.')
}

/** A call that never connected is over without a word on when. */
function endOf({ status, endedAt, updatedAt, createdAt }: Call): Date | null {
  return instantFrom(endedAt) ?? (status === 'ended' ? instantFrom(updatedAt ?? createdAt) : null)
}

function hasRecording({ artifact, recordingUrl }: Reported): boolean {
  const places = [
    artifact?.recording?.stereoUrl,
    artifact?.recording?.mono?.combinedUrl,
    artifact?.recordingUrl,
    artifact?.presignedMonoUrl,
    recordingUrl,
  ]
  return places.some((place) => Boolean(place))
}
