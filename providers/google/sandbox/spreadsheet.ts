import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js'
import type { Cell, SpreadsheetRecord } from './entities.ts'

const DEFAULT_COLUMNS = 26

export function madeFrom(
  { properties, sheets }: sheets_v4.Schema$Spreadsheet,
  id: string,
  owner: string
): SpreadsheetRecord {
  const tab = sheets?.[0]
  const data = tab?.data?.[0]
  const width = tab?.properties?.gridProperties?.columnCount ?? DEFAULT_COLUMNS
  return {
    id,
    owner,
    title: properties?.title ?? 'Untitled spreadsheet',
    tabId: tab?.properties?.sheetId ?? 0,
    tabTitle: tab?.properties?.title ?? 'Sheet1',
    frozenRows: tab?.properties?.gridProperties?.frozenRowCount ?? 0,
    columns: Array.from({ length: width }, (_, index) => ({
      hidden: data?.columnMetadata?.[index]?.hiddenByUser ?? false,
      marks: [],
    })),
    cells: (data?.rowData ?? []).map(({ values }) => (values ?? []).map(cellOf)),
  }
}

function cellOf({ userEnteredValue: value }: sheets_v4.Schema$CellData): Cell {
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? ''
}

export function shown(sheet: SpreadsheetRecord): sheets_v4.Schema$Spreadsheet {
  return {
    spreadsheetId: sheet.id,
    properties: { title: sheet.title },
    sheets: [
      {
        properties: {
          sheetId: sheet.tabId,
          title: sheet.tabTitle,
          index: 0,
          sheetType: 'GRID',
          gridProperties: { frozenRowCount: sheet.frozenRows, columnCount: sheet.columns.length },
        },
      },
    ],
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${sheet.id}/edit`,
  }
}

export function marksOf(sheet: SpreadsheetRecord): sheets_v4.Schema$DeveloperMetadata[] {
  return sheet.columns.flatMap(({ marks }, startIndex) =>
    marks.map(({ id, key, value, visibility }) => ({
      metadataId: id,
      metadataKey: key,
      metadataValue: value,
      visibility,
      location: {
        locationType: 'COLUMN',
        dimensionRange: {
          sheetId: sheet.tabId,
          dimension: 'COLUMNS',
          startIndex,
          endIndex: startIndex + 1,
        },
      },
    }))
  )
}
