import type { CallReport } from '@kametrix/contracts'
import type { Reported } from '../shapes/report.ts'

interface CostLine {
  component: string
  micros: number
}

/** What Vapi bills us. The list of lines is preferred; older reports have a breakdown by name only. */
export function costOf(report: Reported): CallReport['cost'] {
  const listed = linesFromList(report)
  const lines = listed.length > 0 ? listed : linesFromBreakdown(report)
  const total = report.cost ?? report.costBreakdown?.total
  if (typeof total === 'number') return { totalMicros: toMicros(total), lines }
  if (lines.length === 0) return null
  return { totalMicros: lines.reduce((sum, line) => sum + line.micros, 0), lines }
}

function linesFromList(report: Reported): CostLine[] {
  return (report.costs ?? []).flatMap((line) => {
    if (!line?.type || typeof line.cost !== 'number') return []
    const component = line.analysisType ? `${line.type}:${line.analysisType}` : line.type
    return [{ component, micros: toMicros(line.cost) }]
  })
}

/** Dollars by component, beside counts of tokens and characters and the total. */
function linesFromBreakdown(report: Reported): CostLine[] {
  return Object.entries(report.costBreakdown ?? {}).flatMap(([component, dollars]) => {
    const isMoney = component !== 'total' && !/(tokens|characters)$/i.test(component)
    return isMoney && typeof dollars === 'number' ? [{ component, micros: toMicros(dollars) }] : []
  })
}

function toMicros(dollars: number): number {
  return Math.round(dollars * 1_000_000)
}
