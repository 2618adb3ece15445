import db from '@adonisjs/lucid/services/db'
import Booking from '#models/booking'
import Call from '#models/call'
import Connection from '#models/connection'
import { CALL_SHEET, callRow } from '#services/connections/call_sheet'
import { sheetsOf } from '#services/connections/adapters'
import { inTurn } from '#services/time/in_turn'
import { ProviderError } from '@kametrix/contracts'

/** Writes a call into the account's sheet, once. Without a connection there is nothing to write to. */
export default class AppendCallRow {
  async handle({ callId }: { callId: string }) {
    const call = await Call.query()
      .where('id', callId)
      .preload('account')
      .preload('agent')
      .preload('contact')
      .firstOrFail()
    const connection = await Connection.query()
      .where({ accountId: call.accountId, status: 'live' })
      .whereNotNull('sheetId')
      .first()
    if (!connection) return
    const booking = await Booking.query().where({ callId, status: 'confirmed' }).first()
    await this.#oneWriter(connection, () => this.#append(connection, call, booking))
  }

  async #append(connection: Connection, call: Call, booking: Booking | null) {
    const sheets = await sheetsOf(connection)
    const row = callRow(call, booking)
    try {
      await sheets.appendRows(connection.sheetId!, [row])
    } catch (error) {
      if (!(error instanceof ProviderError && error.code === 'E_NOT_FOUND')) throw error
      // The owner threw the sheet away: the log goes on in a new one.
      const { sheetId, url } = await sheets.createSheet(CALL_SHEET.title, CALL_SHEET.header)
      await connection.merge({ sheetId, sheetUrl: url }).save()
      await sheets.appendRows(sheetId, [row])
    }
  }

  /** Two writers at once could both find a row missing: one a sheet in this process, and among all of them. */
  #oneWriter(connection: Connection, write: () => Promise<void>) {
    return inTurn(`sheet:${connection.id}`, () =>
      db.transaction(async (trx) => {
        await trx.rawQuery('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [connection.id])
        await connection.refresh()
        await write()
      })
    )
  }
}
