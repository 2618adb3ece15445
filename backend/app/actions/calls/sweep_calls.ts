import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import RecordReport from '#actions/calls/record_report'
import Call from '#models/call'
import integrations from '#services/integrations/main'

const PATIENCE_MINUTES = 5
/** What the vendor has not told by then it does not know. */
const GIVE_UP_DAYS = 2

/** Asks the vendor for calls whose report should have come, and records what it says. */
export default class SweepCalls {
  async handle(_payload: Record<string, never> = {}) {
    const overdue = await this.#overdue()
    const voice = await integrations.voice()
    let recovered = 0
    for (const call of overdue) {
      try {
        const report = await voice.findCall(call.vendorCallId)
        if (!report?.endedAt) {
          await this.#lookAgainLater(call)
          continue
        }
        const { provider } = call
        await new RecordReport().handle({ provider, report, receivedAt: DateTime.utc() })
        recovered += 1
      } catch (error) {
        logger.warn({ err: error, callId: call.id }, 'A missing report could not be fetched')
      }
    }
    return recovered
  }

  /** Behind all others, so that calls nobody knows do not stand in the way of those that are. */
  async #lookAgainLater({ id }: Call) {
    await Call.query().where('id', id).update({ updated_at: DateTime.utc().toJSDate() })
  }

  #overdue(): Promise<Call[]> {
    const now = DateTime.utc()
    const patience = now.minus({ minutes: PATIENCE_MINUTES }).toJSDate()
    return Call.query()
      .whereNull('reportedAt')
      .where('createdAt', '>', now.minus({ days: GIVE_UP_DAYS }).toJSDate())
      .where((query) =>
        query
          .where('endedAt', '<', patience)
          .orWhere((running) =>
            running
              .whereNull('endedAt')
              .where(
                db.raw('created_at + make_interval(secs => coalesce(max_duration_seconds, 600))'),
                '<',
                patience
              )
          )
      )
      .orderBy('updatedAt')
      .limit(200)
  }
}
