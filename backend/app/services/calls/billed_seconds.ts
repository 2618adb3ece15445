import credits from '#config/credits'
import type { CallReport } from '@kametrix/contracts'
import type { DateTime } from 'luxon'

export interface BilledSeconds {
  seconds: number
  /** The vendor's word for where it comes from, `receipts` for our own, `none` when nobody knows. */
  source: string
}

interface Known {
  answeredReceiptAt: DateTime | null
  endedReceiptAt: DateTime | null
  maxDurationSeconds: number | null
}

/**
 * How long a call counts: as the vendor reports it, else between our own receipts,
 * never longer than what was handed out plus a few seconds.
 */
export function billedSeconds(report: Pick<CallReport, 'duration'>, call: Known): BilledSeconds {
  const { ms, source } = measured(report, call)
  const seconds = Math.ceil(Math.max(0, ms) / 1000)
  if (call.maxDurationSeconds === null) return { seconds, source }
  return { seconds: Math.min(seconds, call.maxDurationSeconds + credits.overrunSeconds), source }
}

function measured(report: Pick<CallReport, 'duration'>, call: Known) {
  if (report.duration) return report.duration
  if (call.answeredReceiptAt && call.endedReceiptAt) {
    const between = call.endedReceiptAt.diff(call.answeredReceiptAt)
    return { ms: between.toMillis(), source: 'receipts' }
  }
  return { ms: 0, source: 'none' }
}
