import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import Call from '#models/call'
import integrations from '#services/integrations/main'
import { recordCallEvent } from '#services/calls/record_call_event'
import { ProviderError, type Voice } from '@kametrix/contracts'

/** The vendor ends a call at its time by itself; so much later it has not. */
const SLACK_SECONDS = 30
/** Under a minute, so that a call still running is asked again by the next run. */
const AGAIN_SECONDS = 50
const CALLS_A_RUN = 50

/** Has calls ended that outlive the time they were given, and asks again until they are over. */
export default class WatchCalls {
  async handle(_payload: Record<string, never> = {}) {
    const calls = await this.#outliving()
    if (calls.length === 0) return 0
    const voice = await integrations.voice()
    let asked = 0
    for (const call of calls) {
      try {
        await this.#end(voice, call)
        asked += 1
      } catch (error) {
        logger.error({ err: error, callId: call.id }, 'A call outlives its time and goes on')
        if (error instanceof ProviderError && error.remedy === 'retry') break
      }
    }
    return asked
  }

  async #end(voice: Voice, { id, vendorCallId }: Call) {
    // Noted first: one that the vendor cannot end does not stand before all others every time.
    await db.transaction(async (trx) => {
      const call = await Call.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
      if (!call.endAskedAt) await recordCallEvent(trx, call, 'overrun', {})
      await call.merge({ endAskedAt: DateTime.utc() }).save()
    })
    await voice.endCall(vendorCallId)
  }

  #outliving(): Promise<Call[]> {
    const now = DateTime.utc()
    const due = db.raw(
      'coalesce(started_at, created_at) + make_interval(secs => max_duration_seconds + ?)',
      [SLACK_SECONDS]
    )
    return Call.query()
      .whereNull('reportedAt')
      .whereNull('endedAt')
      .whereNotNull('maxDurationSeconds')
      .where(due, '<', now.toJSDate())
      .where((asked) =>
        asked
          .whereNull('endAskedAt')
          .orWhere('endAskedAt', '<', now.minus({ seconds: AGAIN_SECONDS }).toJSDate())
      )
      .orderByRaw('end_asked_at NULLS FIRST, created_at')
      .limit(CALLS_A_RUN)
  }
}
