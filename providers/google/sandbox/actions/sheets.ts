import type { Cell, SpreadsheetRecord } from '../entities.ts'
import type { Store } from '../store.ts'
import { action, missing } from './action.ts'

/** What owners do with their sheets, and how they read. */
export function sheetActions(store: Store) {
  const sheetOf = (id: string) => store.spreadsheets.get(id) ?? missing('sheet', id)

  return {
    readSheet: action(({ sheetId }: { sheetId: string }) => {
      const sheet = sheetOf(sheetId)
      const [header = [], ...rows] = sheet.cells
      return {
        title: sheet.title,
        header,
        frozenRows: sheet.frozenRows,
        hiddenColumns: sheet.columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
        rows,
      }
    }),

    listSheets: action(({ email }: { email: string }) =>
      [...store.spreadsheets.values()]
        .filter((sheet) => sheet.owner === email)
        .map(({ id, title }) => ({ sheetId: id, title }))
    ),

    sortSheet: action(({ sheetId }: { sheetId: string }) => {
      const sheet = sheetOf(sheetId)
      const [header = [], ...rows] = sheet.cells
      sheet.cells = [header, ...rows.reverse()]
    }),

    addRow: action(({ sheetId, cells }: { sheetId: string; cells: Cell[] }) => {
      sheetOf(sheetId).cells.push(cells)
    }),

    deleteRow: action(({ sheetId, key }: { sheetId: string; key: Cell }) => {
      const sheet = sheetOf(sheetId)
      sheet.cells = sheet.cells.filter((cells) => !cells.includes(key))
    }),

    insertColumn: action((input: { sheetId: string; index: number; title?: string }) => {
      insertColumn(sheetOf(input.sheetId), input.index, input.title ?? '')
    }),

    deleteColumn: action(({ sheetId, index }: { sheetId: string; index: number }) => {
      const sheet = sheetOf(sheetId)
      for (const list of [sheet.columns, ...sheet.cells]) list.splice(index, 1)
    }),

    renameTab: action(({ sheetId, title }: { sheetId: string; title: string }) => {
      sheetOf(sheetId).tabTitle = title
    }),

    deleteSheet: action(({ sheetId }: { sheetId: string }) => {
      store.spreadsheets.delete(sheetOf(sheetId).id)
    }),
  }
}

function insertColumn(sheet: SpreadsheetRecord, index: number, title: string) {
  sheet.columns.splice(index, 0, { hidden: false, marks: [] })
  sheet.cells.forEach((row, number) => {
    if (row.length > index) row.splice(index, 0, number === 0 ? title : '')
  })
}
