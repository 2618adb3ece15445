import type { StandInRoutes } from '@kametrix/sandbox'
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js'
import type { Guard } from '../access.ts'
import type { Cell, SpreadsheetRecord } from '../entities.ts'
import { badRequest, GoogleFailure } from '../failure.ts'
import { a1Of, appendRows, type Area, areaOf, readArea, tableAt } from '../grid.ts'
import type { Store } from '../store.ts'
import { findSpreadsheet } from './spreadsheets.ts'

const HOW_TO_READ = ['RAW', 'USER_ENTERED']

export function valueRoutes(store: Store, allowed: Guard): StandInRoutes {
  const uses = allowed('spreadsheets', 'drive', 'drive.file')

  return {
    'GET /v4/spreadsheets/:spreadsheetId/values/:range': uses(({ params }, user) => {
      const sheet = findSpreadsheet(store, params.spreadsheetId ?? '', user)
      return { status: 200, body: valuesOf(sheet, areaOf(params.range ?? '', sheet)) }
    }),

    'POST /v4/spreadsheets/:spreadsheetId/values:batchGetByDataFilter': uses(
      ({ params, body }, user) => {
        const sheet = findSpreadsheet(store, params.spreadsheetId ?? '', user)
        const { dataFilters } = (body() ?? {}) as sheets_v4.Schema$BatchGetValuesByDataFilterRequest
        const answer: sheets_v4.Schema$BatchGetValuesByDataFilterResponse = {
          spreadsheetId: sheet.id,
          valueRanges: (dataFilters ?? []).map((filter) => ({
            valueRange: valuesOf(sheet, gridArea(filter, sheet)),
            dataFilters: [filter],
          })),
        }
        return { status: 200, body: answer }
      }
    ),

    'POST /v4/spreadsheets/:spreadsheetId/values/:range:append': uses(
      ({ params, query, body }, user) => {
        const sheet = findSpreadsheet(store, params.spreadsheetId ?? '', user)
        const table = tableAt(sheet, areaOf(params.range ?? '', sheet))
        const { values } = (body() ?? {}) as sheets_v4.Schema$ValueRange
        const rows = entered(values ?? [], query.get('valueInputOption'))
        const insert = query.get('insertDataOption') === 'INSERT_ROWS'
        const written = appendRows(sheet, table, rows, insert)
        const answer: sheets_v4.Schema$AppendValuesResponse = {
          spreadsheetId: sheet.id,
          tableRange: a1Of(sheet, table),
          updates: {
            spreadsheetId: sheet.id,
            updatedRange: a1Of(sheet, written),
            updatedRows: rows.length,
            updatedColumns: Math.max(0, ...rows.map((row) => row.length)),
            updatedCells: rows.flat().filter((cell) => cell !== null).length,
          },
        }
        return { status: 200, body: answer }
      }
    ),
  }
}

function valuesOf(sheet: SpreadsheetRecord, area: Area): sheets_v4.Schema$ValueRange {
  const values = readArea(sheet, area)
  return {
    range: a1Of(sheet, area),
    majorDimension: 'ROWS',
    ...(values.length > 0 && { values }),
  }
}

function gridArea({ gridRange }: sheets_v4.Schema$DataFilter, sheet: SpreadsheetRecord): Area {
  if (!gridRange || (gridRange.sheetId ?? 0) !== sheet.tabId) {
    throw new GoogleFailure(badRequest('Invalid dataFilters: no such grid.'))
  }
  return {
    startRow: gridRange.startRowIndex ?? 0,
    endRow: gridRange.endRowIndex ?? undefined,
    startColumn: gridRange.startColumnIndex ?? 0,
    endColumn: gridRange.endColumnIndex ?? undefined,
  }
}

/** Typed by hand, `=…` becomes a formula and digits a number; raw, everything stays what it is. */
function entered(rows: unknown[][], how: string | null): (Cell | null)[][] {
  if (!HOW_TO_READ.includes(how ?? '')) {
    throw new GoogleFailure(badRequest("'valueInputOption' is required but not specified"))
  }
  const typed = (cell: Cell | null): Cell | null => {
    if (how === 'RAW' || typeof cell !== 'string') return cell
    if (cell.startsWith('=')) return '#FORMULA'
    return /^[+-]?[\d. ]+$/.test(cell) ? Number(cell.replaceAll(' ', '')) : cell
  }
  return rows.map((row) => (row as (Cell | null)[]).map(typed))
}
