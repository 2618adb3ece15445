import { DateTime } from 'luxon'
import BeginExport from '#actions/exports/begin_export'
import NoConnectionException from '#exceptions/no_connection_exception'
import Export from '#models/export'
import { dispatch } from '#services/queue/main'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

/** A little less than a day and a week: the hour stays the same. */
const AFTER_HOURS = { daily: 23.5, weekly: 7 * 24 - 0.5 }
/** A run that has not moved for so long has lost its job. */
const STUCK_HOURS = 2

/** Begins the exports whose time has come, and takes up those that were left. */
export default class BeginDueExports {
  async handle(_payload: Record<string, never> = {}) {
    for (const one of await this.#due()) {
      await new BeginExport().handle(one).catch((error) => {
        // Nothing to write to until the owner connects again, who has heard of that.
        if (!(error instanceof NoConnectionException)) throw error
      })
    }
    for (const { id } of await this.#stuck()) await dispatch('exports.write', { exportId: id })
  }

  async #due(): Promise<Export[]> {
    return Export.query()
      .whereNot('status', 'waiting')
      .where((due) => due.where(since('daily')).orWhere(since('weekly')))
      .whereHas('account', (account) => account.where('status', 'active'))
      .preload('account')
      .orderBy('id')
  }

  #stuck(): Promise<Export[]> {
    const before = DateTime.utc().minus({ hours: STUCK_HOURS }).toJSDate()
    return Export.query().where('status', 'waiting').where('updatedAt', '<', before)
  }
}

/** Those on a schedule whose last run began long enough ago. */
function since(schedule: keyof typeof AFTER_HOURS) {
  const before = DateTime.utc().minus({ hours: AFTER_HOURS[schedule] }).toJSDate()
  return (exports: ModelQueryBuilderContract<typeof Export>) =>
    exports
      .where('schedule', schedule)
      .where((last) => last.whereNull('startedAt').orWhere('startedAt', '<', before))
}
