import { CREDIT } from '#config/credits'
import type { StatementLine } from '#actions/credits/read_statement'
import type { Words } from '#services/language/words'
import { instant } from '#services/presentation/times'

export const STATEMENT_COLUMNS = [
  'at',
  'kind',
  'what',
  'note',
  'amount',
  'after',
  'call',
  'purchase',
] as const

/** A statement for a spreadsheet, its head first: times in UTC, amounts in credits. */
export function statementRows(lines: StatementLine[], words: Words): (string | number)[][] {
  return [
    STATEMENT_COLUMNS.map((name) => words.t(`credits.csv.${name}`)),
    ...lines.map(statementCells),
  ]
}

export function statementCells(line: StatementLine): (string | number)[] {
  return [
    instant(line.at),
    line.kind,
    line.explanation,
    line.note ?? '',
    credits(line.amountMc),
    credits(line.afterMc),
    line.callId ?? '',
    line.purchaseId ?? '',
  ]
}

function credits(mc: bigint) {
  return Number(mc) / Number(CREDIT)
}
