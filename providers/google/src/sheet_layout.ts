import { ProviderError } from '@kametrix/contracts'
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js'
import type { GoogleClient } from './client.ts'
import { COLUMN_MARK, KEY_MARK, type Layout } from './sheet_mapping.ts'

export async function readLayout(client: GoogleClient, spreadsheetId: string): Promise<Layout> {
  const marks = await findMarks(client, spreadsheetId)
  const key = marks.find(({ value }) => value === KEY_MARK)
  if (!key) {
    throw new ProviderError(
      'E_VENDOR_REFUSED',
      'The hidden key column of this sheet was deleted; have a new sheet made.'
    )
  }
  const [header, keys] = await readRanges(client, spreadsheetId, [
    { sheetId: key.sheetId, startRowIndex: 0, endRowIndex: 1 },
    { sheetId: key.sheetId, startColumnIndex: key.column, endColumnIndex: key.column + 1 },
  ])
  const ours = marks.filter(({ value }) => value !== KEY_MARK)
  return {
    tab: tabOf(keys?.range),
    start: Math.min(firstFilled(header?.values?.[0] ?? []), ...marks.map(({ column }) => column)),
    columns: new Map(ours.map(({ value, column }) => [Number(value), column])),
    keyColumn: key.column,
    keys: (keys?.values ?? []).flat().map(String),
  }
}

function firstFilled(cells: unknown[]): number {
  const index = cells.findIndex((cell) => cell !== '')
  return index === -1 ? 0 : index
}

async function findMarks(client: GoogleClient, spreadsheetId: string) {
  const { matchedDeveloperMetadata } = await client.repeat(({ sheets }) =>
    sheets.spreadsheets.developerMetadata.search({
      spreadsheetId,
      requestBody: { dataFilters: [{ developerMetadataLookup: { metadataKey: COLUMN_MARK } }] },
    })
  )
  return (matchedDeveloperMetadata ?? []).map(({ developerMetadata }) => ({
    value: developerMetadata?.metadataValue ?? '',
    // Zeroes are left out of Google's answers.
    sheetId: developerMetadata?.location?.dimensionRange?.sheetId ?? 0,
    column: developerMetadata?.location?.dimensionRange?.startIndex ?? 0,
  }))
}

/** In the order asked for, whatever order Google answers in. */
async function readRanges(
  client: GoogleClient,
  spreadsheetId: string,
  ranges: sheets_v4.Schema$GridRange[]
) {
  const { valueRanges } = await client.repeat(({ sheets }) =>
    sheets.spreadsheets.values.batchGetByDataFilter({
      spreadsheetId,
      requestBody: {
        dataFilters: ranges.map((gridRange) => ({ gridRange })),
        valueRenderOption: 'UNFORMATTED_VALUE',
      },
    })
  )
  const isAbout = (
    gridRange: sheets_v4.Schema$GridRange,
    answer: sheets_v4.Schema$MatchedValueRange
  ) => answer.dataFilters?.some((filter) => filter.gridRange?.endRowIndex === gridRange.endRowIndex)
  return ranges.map(
    (gridRange) => valueRanges?.find((answer) => isAbout(gridRange, answer))?.valueRange
  )
}

function tabOf(range: string | null | undefined): string {
  const end = range?.lastIndexOf('!') ?? -1
  if (!range || end === -1) {
    throw new ProviderError('E_VENDOR_ANSWER_UNREADABLE', 'Google did not name the tab it read.')
  }
  return range.slice(0, end)
}
