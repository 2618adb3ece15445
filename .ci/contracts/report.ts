import type { Exchange } from '@kametrix/sandbox'
import { Checker, type Rules } from './checker.ts'
import { sentence, tally, type Tally } from './findings.ts'

interface Counts {
  exchanges: number
  errors: number
  warnings: number
}

/** Prints what differs, vendor by vendor, and ends with a line of counts. False when anything is wrong. */
export function report(rules: Rules[], exchanges: Exchange[]): boolean {
  const counts = rules.map((one) => reportVendor(one, exchanges))
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0)
  console.log(
    `contracts: ${sum('exchanges')} exchanges, ${sum('errors')} errors, ${sum('warnings')} warnings`
  )
  return sum('errors') === 0
}

function reportVendor(rules: Rules, exchanges: Exchange[]): Counts {
  const { vendor, exceptions } = rules
  const own = exchanges.filter(({ standIn }) => standIn === vendor)
  const checker = new Checker(rules)
  const tallies = tally(own.flatMap((exchange) => checker.check(exchange)))
  const lines = [
    ...tallies.map(sentence),
    ...exceptions
      .unused()
      .map(({ path, field }) => `warning: ${vendor}: exception ${path} · ${field} excused nothing`),
    ...(own.length === 0 ? [`error: ${vendor}: nothing was recorded`] : []),
  ]
  for (const line of lines.sort()) console.log(line)
  const counts = {
    exchanges: own.length,
    errors: count(tallies, 'error') + (own.length === 0 ? 1 : 0),
    warnings: count(tallies, 'warning') + exceptions.unused().length,
  }
  console.log(
    `${vendor}: ${counts.exchanges} exchanges, ${counts.errors} errors, ${counts.warnings} warnings`
  )
  return counts
}

function count(tallies: Tally[], severity: 'error' | 'warning'): number {
  return tallies.filter(({ finding }) => finding.severity === severity).length
}
