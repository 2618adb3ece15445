import type { Figure, Measure } from './figure.ts'
import type { Percentiles } from './latency.ts'

/** One line a measure; what belongs to a figure stands below it, indented. */
export function printTable(figures: Record<string, Figure>): void {
  const rows = [['', 'measured', 'beside', 'ratio']]
  for (const [name, figure] of Object.entries(figures)) {
    rows.push(rowOf(name, figure))
    for (const [part, value] of Object.entries(figure)) {
      if (isMeasure(value)) rows.push(rowOf(`  ${part}`, value))
      else if (isPercentiles(value)) rows.push([`  ${part}`, spread(value), '', ''])
    }
  }
  printRows(rows)
}

/** In columns as wide as their longest cell. */
export function printRows(rows: string[][]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  for (const row of rows) {
    console.log(row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '))
  }
}

function rowOf(name: string, { value, unit, baseline, ratio }: Measure): string[] {
  return [
    name,
    `${value} ${unit}`,
    baseline === null ? '' : `${baseline} ${unit}`,
    `${ratio ?? ''}`,
  ]
}

function isMeasure(value: Figure[string]): value is Measure {
  return typeof value === 'object' && value !== null && 'unit' in value
}

function isPercentiles(value: Figure[string]): value is Percentiles {
  return typeof value === 'object' && value !== null && 'p99' in value
}

function spread({ p50, p95, p99 }: Percentiles) {
  return `p50 ${p50} · p95 ${p95} · p99 ${p99} ms`
}
