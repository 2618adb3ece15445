import type { StandInRoutes } from '@kametrix/sandbox'
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js'
import type { Guard } from '../access.ts'
import type { SpreadsheetRecord, User } from '../entities.ts'
import { badRequest, entityNotFound, GoogleFailure } from '../failure.ts'
import { madeFrom, marksOf, shown } from '../spreadsheet.ts'
import type { Store } from '../store.ts'

export function spreadsheetRoutes(store: Store, allowed: Guard): StandInRoutes {
  const makes = allowed('spreadsheets', 'drive', 'drive.file')

  return {
    'POST /v4/spreadsheets': makes((request, user) => {
      const sent = (request.body() ?? {}) as sheets_v4.Schema$Spreadsheet
      const sheet = madeFrom(sent, store.newSpreadsheetId(), user.email)
      store.spreadsheets.set(sheet.id, sheet)
      return { status: 200, body: shown(sheet) }
    }),

    'POST /v4/spreadsheets/:spreadsheetId:batchUpdate': makes(({ params, body }, user) => {
      const sheet = findSpreadsheet(store, params.spreadsheetId ?? '', user)
      const { requests } = (body() ?? {}) as sheets_v4.Schema$BatchUpdateSpreadsheetRequest
      const answer: sheets_v4.Schema$BatchUpdateSpreadsheetResponse = {
        spreadsheetId: sheet.id,
        replies: (requests ?? []).map((request) => mark(store, sheet, request)),
      }
      return { status: 200, body: answer }
    }),

    'POST /v4/spreadsheets/:spreadsheetId/developerMetadata:search': makes(
      ({ params, body }, user) => {
        const sheet = findSpreadsheet(store, params.spreadsheetId ?? '', user)
        const { dataFilters } = (body() ?? {}) as sheets_v4.Schema$SearchDeveloperMetadataRequest
        const answer: sheets_v4.Schema$SearchDeveloperMetadataResponse = {
          matchedDeveloperMetadata: marksOf(sheet).flatMap((developerMetadata) => {
            const matching = (dataFilters ?? []).filter((filter) => fits(developerMetadata, filter))
            return matching.length > 0 ? [{ developerMetadata, dataFilters: matching }] : []
          }),
        }
        return { status: 200, body: answer }
      }
    ),
  }
}

/** With `drive.file`, a client sees the files it made; here one client makes them all. */
export function findSpreadsheet(store: Store, id: string, user: User): SpreadsheetRecord {
  const sheet = store.spreadsheets.get(id)
  if (sheet?.owner !== user.email) throw new GoogleFailure(entityNotFound())
  return sheet
}

/** The only batch request known here. */
function mark(
  store: Store,
  sheet: SpreadsheetRecord,
  { createDeveloperMetadata: asked }: sheets_v4.Schema$Request
): sheets_v4.Schema$Response {
  const { metadataKey: key, metadataValue, visibility, location } = asked?.developerMetadata ?? {}
  const range = location?.dimensionRange
  const column = range?.dimension === 'COLUMNS' && sheet.columns[range.startIndex ?? 0]
  if (!key || !visibility || !column || range.sheetId !== sheet.tabId) {
    throw new GoogleFailure(badRequest('Invalid requests[0]: no such request, or no such column.'))
  }
  column.marks.push({ id: store.newMetadataId(), key, value: metadataValue ?? '', visibility })
  return { createDeveloperMetadata: { developerMetadata: marksOf(sheet).at(-1) } }
}

function fits(
  { metadataKey, metadataValue }: sheets_v4.Schema$DeveloperMetadata,
  { developerMetadataLookup: lookup }: sheets_v4.Schema$DataFilter
): boolean {
  if (!lookup) return false
  const sameValue = !lookup.metadataValue || lookup.metadataValue === metadataValue
  return sameValue && lookup.metadataKey === metadataKey
}
