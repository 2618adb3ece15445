import type { SheetRow } from '@kametrix/contracts'

export interface StoredSheet {
  title: string
  header: string[]
  /** Top to bottom; `key` is '' on the owner's own rows. */
  rows: SheetRow[]
}

/** What a login's spreadsheets hold. Tests arrange and look here. */
export class SheetStore {
  #sheets = new Map<string, StoredSheet>()
  #made = 0

  create(title: string, header: string[]): string {
    const sheetId = `sheet-${++this.#made}`
    this.#sheets.set(sheetId, { title, header: [...header], rows: [] })
    return sheetId
  }

  get(sheetId: string): StoredSheet | undefined {
    return this.#sheets.get(sheetId)
  }

  /** The owner turns the rows round. */
  sort(sheetId: string): void {
    this.get(sheetId)?.rows.reverse()
  }

  /** The owner types a row of their own. */
  addOwnRow(sheetId: string, cells: (string | number)[]): void {
    this.get(sheetId)?.rows.push({ key: '', cells })
  }

  delete(sheetId: string): void {
    this.#sheets.delete(sheetId)
  }
}
