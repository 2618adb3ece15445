/** Spreadsheets of one connection. Every method may throw `E_GRANT_LOST`. */

export interface SheetRow {
  /** Under which a row counts once. Kept in the sheet's key column. */
  key: string
  /** Shown as they are: nothing in them is read as a formula. */
  cells: (string | number)[]
}

export interface Sheet {
  sheetId: string
  /** For the owner's browser. */
  url: string
}

export interface Sheets {
  /** A new spreadsheet with one frozen header row; the key column is added behind `header` and hidden. */
  createSheet(title: string, header: string[]): Promise<Sheet>

  /**
   * Adds rows below whatever is there. Rows whose key the sheet already holds are left alone,
   * wherever the owner moved them. Nothing existing is overwritten. One caller per sheet at a time.
   * Throws `E_NOT_FOUND` when the owner deleted the sheet.
   */
  appendRows(sheetId: string, rows: SheetRow[]): Promise<{ added: number; present: number }>
}
