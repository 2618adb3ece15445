import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import ReleaseHold from '#actions/credits/release_hold'
import Call from '#models/call'
import { recordCallEvent } from '#services/calls/record_call_event'
import { isAwaited } from '#services/calls/web_calls'

/**
 * Ends a call that somebody was let begin in a browser and did not: what was held for it comes back, and
 * nobody is told of it. Should news of it come after all, it is charged like any other.
 */
export default class LapseWebCall {
  async handle({ callId }: { callId: string }) {
    await db.transaction(async (trx) => {
      const call = await Call.query({ client: trx }).where('id', callId).forUpdate().firstOrFail()
      if (!isAwaited(call) || call.status === 'ended') return
      await call
        .merge({
          status: 'ended',
          endedAt: DateTime.utc(),
          excused: 'not-begun',
          billedSeconds: 0,
          chargeMc: 0n,
        })
        .save()
      await new ReleaseHold().handle({ callId, trx })
      await recordCallEvent(trx, call, 'lapsed', {})
    })
  }
}
