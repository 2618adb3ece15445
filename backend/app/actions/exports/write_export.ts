import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Export from '#models/export'
import { sheetsOf } from '#services/connections/adapters'
import { positionOf } from '#services/exports/position'
import { headOf, SUBJECTS } from '#services/exports/subjects'
import { wordsIn } from '#services/language/words'
import { dispatch } from '#services/queue/main'
import { inTurn } from '#services/time/in_turn'
import { ProviderError } from '@kametrix/contracts'
import type { Line } from '#services/exports/subject'

const AT_ONCE = 500
/** So many batches stay within the minute's requests that the vendor allows one login. */
const BATCHES_A_MINUTE = 15
const PAUSE_SECONDS = 60

/**
 * Adds to a sheet what is not in it yet, batch by batch, each kept with how far it is: whoever takes over
 * goes on there, and a batch that was written and not noted is recognised by its keys.
 */
export default class WriteExport {
  async handle({ exportId }: { exportId: string }) {
    for (let batch = 0; batch < BATCHES_A_MINUTE; batch++) {
      if (!(await this.#oneWriter(exportId))) return
    }
    await dispatch('exports.write', { exportId }, { startAfter: PAUSE_SECONDS })
  }

  /** Whether there may be more. Two writers at once could both find a row missing. */
  #oneWriter(exportId: string): Promise<boolean> {
    return inTurn(`export:${exportId}`, () =>
      db.transaction(async (trx) => {
        const wanted = await Export.query({ client: trx })
          .where('id', exportId)
          .preload('account')
          .preload('connection')
          .forUpdate()
          .firstOrFail()
        return wanted.status === 'waiting' && this.#write(wanted)
      })
    )
  }

  async #write(wanted: Export): Promise<boolean> {
    const { account, subject, connection } = wanted
    if (!connection) return this.#fail(wanted, 'E_NO_CONNECTION')
    const scope = { account, words: wordsIn(account.language) }
    const lines = await SUBJECTS[subject].read(scope, positionOf(wanted), AT_ONCE)
    try {
      if (!wanted.sheetId) await this.#makeSheet(wanted)
      if (lines.length > 0) await this.#append(wanted, lines)
    } catch (error) {
      if (!(error instanceof ProviderError) || error.remedy === 'retry') throw error
      if (error.remedy === 'drop' && wanted.sheetId) return this.#startAnew(wanted)
      return this.#fail(wanted, error.code)
    }
    if (lines.length < AT_ONCE) wanted.merge({ status: 'idle', finishedAt: DateTime.utc() })
    await wanted.save()
    return lines.length === AT_ONCE
  }

  async #makeSheet(wanted: Export) {
    const words = wordsIn(wanted.account.language)
    const sheets = await sheetsOf(wanted.connection)
    const title = words.t(`exports.sheets.${wanted.subject}`)
    const { sheetId, url } = await sheets.createSheet(title, headOf(wanted.subject, words))
    wanted.merge({ sheetId, sheetUrl: url })
  }

  async #append(wanted: Export, lines: Line[]) {
    const sheets = await sheetsOf(wanted.connection)
    await sheets.appendRows(wanted.sheetId!, lines)
    const { at, id } = lines.at(-1)!
    wanted.merge({ positionAt: at, positionId: id, written: wanted.written + lines.length })
  }

  /** The owner threw the sheet away: whoever asks again gets a whole one. */
  async #startAnew(wanted: Export): Promise<boolean> {
    wanted.merge({ sheetId: null, sheetUrl: null, positionAt: null, positionId: null })
    const total = await SUBJECTS[wanted.subject].count(wanted.account, null)
    await wanted.merge({ written: 0, total }).save()
    return true
  }

  async #fail(wanted: Export, failure: string): Promise<boolean> {
    await wanted.merge({ status: 'failed', failure, finishedAt: DateTime.utc() }).save()
    return false
  }
}
