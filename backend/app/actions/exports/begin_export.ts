import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import NoConnectionException from '#exceptions/no_connection_exception'
import Connection from '#models/connection'
import Export from '#models/export'
import { positionOf } from '#services/exports/position'
import { SUBJECTS } from '#services/exports/subjects'
import { dispatch } from '#services/queue/main'
import type Account from '#models/account'
import type { SubjectName } from '#services/exports/names'

/** Has what is new of a subject written to the account's sheet of it. Asked for twice, it is written once. */
export default class BeginExport {
  async handle({ account, subject }: { account: Account; subject: SubjectName }): Promise<Export> {
    return db.transaction(async (trx) => {
      const options = { client: trx }
      await trx.rawQuery('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [
        `export:${account.id}:${subject}`,
      ])
      const wanted = await Export.firstOrCreate({ accountId: account.id, subject }, {}, options)
      await wanted.refresh()
      if (wanted.status === 'waiting') return wanted
      const connection = await this.#writable(account, wanted)
      if (connection.id !== wanted.connectionId) {
        // The sheet of another login is not ours to write: a new one begins at the beginning.
        wanted.merge({ connectionId: connection.id, sheetId: null, sheetUrl: null })
        wanted.merge({ positionAt: null, positionId: null })
      }
      const total = await SUBJECTS[subject].count(account, positionOf(wanted))
      wanted.merge({ status: 'waiting', failure: null, written: 0, total })
      await wanted.merge({ startedAt: DateTime.utc(), finishedAt: null }).save()
      await dispatch('exports.write', { exportId: wanted.id }, { trx })
      return wanted
    })
  }

  /** The login that holds the sheet, while it is connected; else the first there is. */
  async #writable({ id: accountId }: Account, { connectionId }: Export): Promise<Connection> {
    const live = await Connection.query().where({ accountId, status: 'live' }).orderBy('createdAt')
    const chosen = live.find(({ id }) => id === connectionId) ?? live.at(0)
    if (!chosen) throw new NoConnectionException()
    return chosen
  }
}
