import type { SheetRow } from '@kametrix/contracts'
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js'

/** Metadata on each of our columns; it stays on the column wherever the owner moves it. Values: 0, 1, … and `key`. */
export const COLUMN_MARK = 'kametrixColumn'
export const KEY_MARK = 'key'
const KEY_HEADER = 'Kametrix key'
const ONLY_TAB = 0

/** Where our columns lie now, after whatever the owner did to the sheet. Columns count from 0. */
export interface Layout {
  /** The tab's name as A1 notation writes it, quoted where needed. */
  tab: string
  /** Where the table begins: Google's append starts there, whatever range it is given. */
  start: number
  /** Index of the cell in a row → its column. */
  columns: Map<number, number>
  keyColumn: number
  keys: string[]
}

/** One tab: the header in a frozen row, the key column behind it, hidden. */
export function newSpreadsheet(title: string, header: string[]): sheets_v4.Schema$Spreadsheet {
  const titles = [...header, KEY_HEADER]
  const values = titles.map((name) => ({ userEnteredValue: { stringValue: name } }))
  const columnMetadata = titles.map((_, index) => ({ hiddenByUser: index === header.length }))
  return {
    properties: { title },
    sheets: [
      {
        properties: {
          sheetId: ONLY_TAB,
          gridProperties: { frozenRowCount: 1, columnCount: titles.length },
        },
        data: [{ startRow: 0, startColumn: 0, rowData: [{ values }], columnMetadata }],
      },
    ],
  }
}

export function markColumns(header: string[]): sheets_v4.Schema$BatchUpdateSpreadsheetRequest {
  const marks = [...header.map((_, index) => String(index)), KEY_MARK]
  return {
    requests: marks.map((metadataValue, index) => ({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: COLUMN_MARK,
          metadataValue,
          visibility: 'DOCUMENT',
          location: {
            dimensionRange: {
              sheetId: ONLY_TAB,
              dimension: 'COLUMNS',
              startIndex: index,
              endIndex: index + 1,
            },
          },
        },
      },
    })),
  }
}

/** Our whole table, for Google to find its last row. */
export function rowsRange({ tab, start, keyColumn }: Layout): string {
  return `${tab}!${letters(start)}1:${letters(keyColumn)}1`
}

/** The row as the columns now lie; columns of the owner's stay empty, cells of deleted columns are left out. */
export function rowValues({ key, cells }: SheetRow, layout: Layout): (string | number | null)[] {
  const values: (string | number | null)[] = []
  const put = (column: number, value: string | number) => (values[column - layout.start] = value)
  for (const [index, column] of layout.columns) {
    const cell = cells[index]
    if (cell !== undefined) put(column, cell)
  }
  put(layout.keyColumn, key)
  return Array.from(values, (value) => value ?? null)
}

/** 0 → A, 25 → Z, 26 → AA. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.trunc(column / 26) - 1) + last
}
