import { DateTime } from 'luxon'
import type Call from '#models/call'
import type { CallOutcome, CallReport } from '@kametrix/contracts'

/** The largest the database holds: clocks that are wrong make calls of many years. */
const LONGEST_MS = 2 ** 31 - 1

/** Nobody pays for a call that was not held, or that failed on the vendor's side or ours. */
const EXCUSED: Partial<Record<CallOutcome, string>> = {
  'not-connected': 'not-connected',
  'vendor-fault': 'vendor-fault',
  'platform-fault': 'platform-fault',
}

/** Says of a call what its report does, and whether it is excused. */
export function writeReport(call: Call, report: CallReport, receivedAt: DateTime) {
  call.merge({
    status: 'ended',
    startedAt: instant(report.startedAt) ?? call.startedAt,
    endedAt: instant(report.endedAt) ?? call.endedAt ?? receivedAt,
    reportedAt: receivedAt,
    durationMs: report.duration ? Math.min(Math.round(report.duration.ms), LONGEST_MS) : null,
    outcome: report.outcome,
    endedReason: report.reason,
    excused: refusedWith(call) ?? EXCUSED[report.outcome] ?? null,
    summary: report.summary,
    transcript: report.transcript,
    hasRecording: report.recordingAvailable,
    vendorCostMicros: report.cost ? BigInt(report.cost.totalMicros) : null,
    vendorCostLines: report.cost?.lines ?? null,
  })
}

/** What a call was closed with before anybody had reported it. */
const UNTIL_REPORTED = ['unknown-to-vendor', 'not-begun']

/** What a call was refused for stays. That nobody knew of it is over with its report. */
function refusedWith({ excused }: Call): string | null {
  return excused && UNTIL_REPORTED.includes(excused) ? null : excused
}

function instant(date: Date | null): DateTime | null {
  return date && DateTime.fromJSDate(date)
}
