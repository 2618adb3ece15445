import { letters } from '../src/sheet_mapping.ts'
import type { Cell, SpreadsheetRecord } from './entities.ts'
import { badRequest, GoogleFailure } from './failure.ts'

/** Counting from 0, ends not included; an end that is absent means as far as the tab goes. */
export interface Area {
  startRow: number
  endRow?: number
  startColumn: number
  endColumn?: number
}

const A1 = /^([A-Z]+)(\d+)?(?::([A-Z]+)(\d+)?)?$/

/** `'Sheet1'!A1:C1`, `Sheet1!B:B`, `A1`: as far as our own requests use A1 notation. */
export function areaOf(range: string, sheet: SpreadsheetRecord): Area {
  const mark = range.lastIndexOf('!')
  const tab = range
    .slice(0, Math.max(mark, 0))
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'")
  const found = A1.exec(range.slice(mark + 1))
  if (!found || (mark !== -1 && tab !== sheet.tabTitle)) {
    throw new GoogleFailure(badRequest(`Unable to parse range: ${range}`, 'badRequest'))
  }
  const [, left = 'A', top, right = left, bottom = found[3] ? undefined : top] = found
  return {
    startRow: Number(top ?? 1) - 1,
    endRow: bottom === undefined ? undefined : Number(bottom),
    startColumn: columnOf(left),
    endColumn: columnOf(right) + 1,
  }
}

export function a1Of(sheet: SpreadsheetRecord, area: Area): string {
  const plain = /^[A-Za-z]\w*$/.test(sheet.tabTitle) && !A1.test(sheet.tabTitle.toUpperCase())
  const tab = plain ? sheet.tabTitle : `'${sheet.tabTitle.replaceAll("'", "''")}'`
  const { startRow, endRow = ROWS, startColumn, endColumn = sheet.columns.length } = area
  return `${tab}!${letters(startColumn)}${startRow + 1}:${letters(endColumn - 1)}${endRow}`
}

/** A new tab's height. */
const ROWS = 1000

/** Rows of the area, without the empty ends that Google leaves out. */
export function readArea(sheet: SpreadsheetRecord, area: Area): Cell[][] {
  const rows = sheet.cells
    .slice(area.startRow, area.endRow)
    .map((row) => trimmed(row.slice(area.startColumn, area.endColumn), (cell) => cell === ''))
  return trimmed(rows, (row) => row.length === 0)
}

/**
 * The table around an area, as append finds it: from its top row down to the first empty row, as wide as
 * there are filled cells side by side.
 */
export function tableAt(sheet: SpreadsheetRecord, area: Area): Required<Area> {
  const filled = (column: number) => sheet.cells.some((row) => (row[column] ?? '') !== '')
  const from = sheet.columns.findIndex((_, column) => column >= area.startColumn && filled(column))
  let startColumn = from === -1 ? area.startColumn : from
  while (startColumn > 0 && filled(startColumn - 1)) startColumn--
  let endColumn = startColumn
  while (filled(endColumn)) endColumn++
  let endRow = area.startRow
  while (trimmed(sheet.cells[endRow] ?? [], (cell) => cell === '').length > 0) endRow++
  return { startRow: area.startRow, endRow, startColumn, endColumn }
}

/** Puts new rows below the table, or writes over what is there. Null leaves a cell as it is. */
export function appendRows(
  sheet: SpreadsheetRecord,
  { endRow, startColumn }: Required<Area>,
  rows: (Cell | null)[][],
  insert: boolean
): Area {
  if (insert) sheet.cells.splice(endRow, 0, ...rows.map(() => []))
  rows.forEach((row, index) => {
    const target = (sheet.cells[endRow + index] ??= [])
    row.forEach((cell, offset) => {
      if (cell !== null) put(target, startColumn + offset, cell)
    })
  })
  const width = Math.max(1, ...rows.map((row) => row.length))
  return {
    startRow: endRow,
    endRow: endRow + rows.length,
    startColumn,
    endColumn: startColumn + width,
  }
}

function put(row: Cell[], column: number, cell: Cell) {
  while (row.length < column) row.push('')
  row[column] = cell
}

function columnOf(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function trimmed<T>(items: T[], isEmpty: (item: T) => boolean): T[] {
  const last = items.findLastIndex((item) => !isEmpty(item))
  return items.slice(0, last + 1)
}
