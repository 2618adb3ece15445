import type { Figure, Measure } from './figure.ts'

/** One line a measure; what belongs to a figure stands below it, indented. */
export function printTable(figures: Record<string, Figure>): void {
  const rows = [['', 'measured', 'beside', 'ratio']]
  for (const [name, figure] of Object.entries(figures)) {
    rows.push(rowOf(name, figure))
    for (const [part, value] of Object.entries(figure)) {
      if (isMeasure(value)) rows.push(rowOf(`  ${part}`, value))
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
  return typeof value === 'object' && value !== null
}
