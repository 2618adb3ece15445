import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import LearnCalendars from '#actions/connections/learn_calendars'
import Connection from '#models/connection'
import { sheetsOf } from '#services/connections/adapters'
import { sealCredentials } from '#services/connections/credentials'
import { placeStaff } from '#services/bookings/place_staff'
import { dispatch } from '#services/queue/main'
import { CALL_SHEET } from '#services/connections/call_sheet'
import type Account from '#models/account'
import type User from '#models/user'
import type { Credentials } from '@kametrix/contracts'

interface Input {
  account: Account
  user: User
  provider: string
  /** The vendor's id of the person who granted. */
  subject: string
  /** What the owner knows it by: an e-mail address. */
  label: string
  credentials: Credentials
}

/** Keeps a grant, learns its calendars, has the staff booked there, and makes the call sheet. Safe to repeat. */
export default class AddConnection {
  async handle({
    account,
    user,
    provider,
    subject,
    label,
    credentials,
  }: Input): Promise<Connection> {
    const connection = await Connection.updateOrCreate(
      { accountId: account.id, provider, subject },
      {
        label,
        connectedBy: user.id,
        status: 'live',
        lostAt: null,
        probedAt: DateTime.utc(),
        credentials: sealCredentials(credentials, account.id),
      }
    )
    await new LearnCalendars().handle(connection)
    await db.transaction((trx) => placeStaff(trx, account.id))
    if (!connection.sheetId) await this.#makeSheet(connection)
    await dispatch('sheets.append-calls', { accountId: account.id })
    return connection
  }

  async #makeSheet(connection: Connection) {
    const sheets = await sheetsOf(connection)
    const { sheetId, url } = await sheets.createSheet(CALL_SHEET.title, CALL_SHEET.header)
    await connection.merge({ sheetId, sheetUrl: url }).save()
  }
}
