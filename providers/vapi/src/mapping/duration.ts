import type { CallReport, DurationSource } from '@kametrix/contracts'
import type { Reported } from '../shapes/report.ts'
import { instantFrom } from './instants.ts'

/**
 * Connected time from the first place that states it. Only the two instants are documented; the
 * other fields were seen in real reports, and any of them may be missing.
 */
export function durationOf(report: Reported): CallReport['duration'] {
  const vapiLine = report.costs?.find((line) => line?.type === 'vapi')
  const stated: [DurationSource, number | null | undefined][] = [
    ['timestamps', betweenTimestamps(report)],
    ['seconds', times(report.durationSeconds, 1000)],
    ['milliseconds', report.durationMs],
    ['minutes', times(report.durationMinutes, 60_000)],
    ['cost-lines', times(vapiLine?.minutes, 60_000)],
  ]
  for (const [source, ms] of stated) {
    if (typeof ms === 'number' && ms >= 0) return { ms: Math.round(ms), source }
  }
  return null
}

function betweenTimestamps(report: Reported): number | null {
  const startedAt = instantFrom(report.startedAt)
  const endedAt = instantFrom(report.endedAt)
  return startedAt && endedAt ? endedAt.getTime() - startedAt.getTime() : null
}

function times(value: number | null | undefined, factor: number): number | null {
  return typeof value === 'number' ? value * factor : null
}
