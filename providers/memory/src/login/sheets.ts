import {
  ProviderError,
  type Grant,
  type Sheet,
  type SheetRow,
  type Sheets,
} from '@kametrix/contracts'
import type { MemoryLogin } from './login.ts'

export class MemorySheets implements Sheets {
  #login: MemoryLogin
  #grant: Grant

  constructor(login: MemoryLogin, grant: Grant) {
    this.#login = login
    this.#grant = grant
  }

  async createSheet(title: string, header: string[]): Promise<Sheet> {
    await this.#login.authorise(this.#grant)
    return this.#login.wire.write(() => {
      const sheetId = this.#login.sheets.create(title, header)
      return { sheetId, url: `https://sheets.example.com/${sheetId}` }
    })
  }

  async appendRows(sheetId: string, rows: SheetRow[]): Promise<{ added: number; present: number }> {
    await this.#login.authorise(this.#grant)
    return this.#login.wire.write(() => {
      const sheet = this.#login.sheets.get(sheetId)
      if (!sheet) {
        throw new ProviderError('E_NOT_FOUND', 'The sheet was deleted.')
      }
      const keys = new Set(sheet.rows.map((row) => row.key))
      const missing = rows.filter(({ key }) => !keys.has(key) && keys.add(key))
      sheet.rows.push(...structuredClone(missing))
      return { added: missing.length, present: rows.length - missing.length }
    })
  }
}
