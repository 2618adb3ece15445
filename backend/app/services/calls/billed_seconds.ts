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
}

/**
 * How long a call counts: as the vendor reports it, else between our own receipts,
 * never longer than its ceiling in seconds, where there is one, and a few more.
 */
export function billedSeconds(
  report: Pick<CallReport, 'duration'>,
  call: Known,
  ceiling: number | null
): BilledSeconds {
  const { ms, source } = measured(report, call)
  const seconds = Math.ceil(Math.max(0, ms) / 1000)
  if (ceiling === null) return { seconds, source }
  return { seconds: Math.min(seconds, ceiling + credits.overrunSeconds), source }
}

function measured(report: Pick<CallReport, 'duration'>, call: Known) {
  if (report.duration) return report.duration
  if (call.answeredReceiptAt && call.endedReceiptAt) {
    const between = call.endedReceiptAt.diff(call.answeredReceiptAt)
    return { ms: between.toMillis(), source: 'receipts' }
  }
  return { ms: 0, source: 'none' }
}
