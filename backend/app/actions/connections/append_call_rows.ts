import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Call from '#models/call'
import Connection from '#models/connection'
import { CALL_SHEET, callRow } from '#services/connections/call_sheet'
import { sheetsOf } from '#services/connections/adapters'
import { inTurn } from '#services/time/in_turn'
import { ProviderError, type SheetRow } from '@kametrix/contracts'

/** The vendor counts requests, not rows. */
const AT_ONCE = 100

/**
 * Writes an account's settled calls into its sheet, each once: those since it was connected that are not
 * there yet, many in one request. Without a connection there is nothing to write to; they wait for one.
 */
export default class AppendCallRows {
  async handle({ accountId }: { accountId: string }) {
    const connection = await Connection.query()
      .where({ accountId, status: 'live' })
      .whereNotNull('sheetId')
      .orderBy('createdAt')
      .first()
    if (!connection) return
    while ((await this.#oneWriter(connection, () => this.#write(connection))) === AT_ONCE);
  }

  async #write(connection: Connection): Promise<number> {
    const calls = await this.#waiting(connection)
    if (calls.length === 0) return 0
    await this.#append(connection, calls.map(rowOf))
    await Call.query()
      .whereIn(
        'id',
        calls.map(({ id }) => id)
      )
      .update({ sheet_row_at: DateTime.utc().toJSDate() })
    return calls.length
  }

  #waiting({ accountId, createdAt }: Connection): Promise<Call[]> {
    return Call.query()
      .where({ accountId })
      .whereNotNull('settledAt')
      .whereNull('sheetRowAt')
      .where('createdAt', '>=', createdAt.toJSDate())
      .preload('account')
      .preload('agent')
      .preload('contact')
      .preload('bookings', (bookings) =>
        bookings.whereIn('status', ['confirmed', 'moved']).orderBy('id')
      )
      .orderBy('id')
      .limit(AT_ONCE)
  }

  async #append(connection: Connection, rows: SheetRow[]) {
    const sheets = await sheetsOf(connection)
    try {
      await sheets.appendRows(connection.sheetId!, rows)
    } catch (error) {
      if (!(error instanceof ProviderError && error.code === 'E_NOT_FOUND')) throw error
      // The owner threw the sheet away: the log goes on in a new one.
      const { sheetId, url } = await sheets.createSheet(CALL_SHEET.title, CALL_SHEET.header)
      await connection.merge({ sheetId, sheetUrl: url }).save()
      await sheets.appendRows(sheetId, rows)
    }
  }

  /** Two writers at once could both find a row missing: one a sheet in this process, and among all of them. */
  #oneWriter(connection: Connection, write: () => Promise<number>): Promise<number> {
    return inTurn(`sheet:${connection.id}`, () =>
      db.transaction(async (trx) => {
        await trx.rawQuery('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [connection.id])
        await connection.refresh()
        return write()
      })
    )
  }
}

function rowOf(call: Call): SheetRow {
  return callRow(call, call.bookings[0] ?? null)
}
