import { ProviderError, type Sheet, type SheetRow, type Sheets } from '@kametrix/contracts'
import type { GoogleClient } from './client.ts'
import { ATTEMPTS, backoff } from './retry.ts'
import { readLayout } from './sheet_layout.ts'
import { type Layout, markColumns, newSpreadsheet, rowValues, rowsRange } from './sheet_mapping.ts'

export class GoogleSheets implements Sheets {
  readonly #client: GoogleClient

  constructor(client: GoogleClient) {
    this.#client = client
  }

  async createSheet(title: string, header: string[]): Promise<Sheet> {
    const made = await this.#client.once(({ sheets }) =>
      sheets.spreadsheets.create({ requestBody: newSpreadsheet(title, header) })
    )
    const { spreadsheetId, spreadsheetUrl } = made
    if (!spreadsheetId || !spreadsheetUrl) {
      throw new ProviderError('E_VENDOR_ANSWER_UNREADABLE', 'Google sent a sheet without its id.')
    }
    await this.#client.repeat(({ sheets }) =>
      sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: markColumns(header) })
    )
    return { sheetId: spreadsheetId, url: spreadsheetUrl }
  }

  async appendRows(sheetId: string, rows: SheetRow[]): Promise<{ added: number; present: number }> {
    const before = await readLayout(this.#client, sheetId)
    const added = missing(rows, before).length
    await this.#append(sheetId, rows, before)
    return { added, present: rows.length - added }
  }

  /** An append cannot carry an id: after an unclear failure the keys tell which rows have arrived. */
  async #append(sheetId: string, rows: SheetRow[], known: Layout): Promise<void> {
    let layout = known
    for (let attempt = 1; ; attempt++) {
      const waiting = missing(rows, layout)
      if (waiting.length === 0) return
      try {
        await this.#client.once(({ sheets }) =>
          sheets.spreadsheets.values.append({
            spreadsheetId: sheetId,
            range: rowsRange(layout),
            insertDataOption: 'INSERT_ROWS',
            valueInputOption: 'RAW',
            requestBody: { values: waiting.map((row) => rowValues(row, layout)) },
          })
        )
        return
      } catch (error) {
        const unclear = error instanceof ProviderError && error.ambiguous
        if (!unclear || attempt === ATTEMPTS) throw error
        await this.#client.timers.sleep(backoff(attempt, this.#client.timers))
        layout = await readLayout(this.#client, sheetId)
      }
    }
  }
}

/** Each key once. */
function missing(rows: SheetRow[], layout: Layout): SheetRow[] {
  const seen = new Set(layout.keys)
  return rows.filter(({ key }) => !seen.has(key) && seen.add(key))
}
