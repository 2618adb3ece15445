import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import CloseCall from '#actions/calls/close_call'
import ReleaseHold from '#actions/credits/release_hold'
import Call from '#models/call'
import { lockCall } from '#services/calls/open_call'
import { recordCallEvent } from '#services/calls/record_call_event'

/**
 * Ends a call that the vendor knows nothing of and whose time is over: it costs nothing, and what was
 * held for it comes back. It is not settled: should its report come after all, that still counts, once,
 * and corrects what is told here.
 */
export default class CloseUnknown {
  async handle({ callId }: { callId: string }) {
    await db.transaction(async (trx) => {
      const { provider, vendorCallId } = await Call.findOrFail(callId, { client: trx })
      const call = (await lockCall(trx, provider, vendorCallId))!
      if (call.reportedAt) return
      await call
        .merge({
          status: 'ended',
          endedAt: call.endedAt ?? DateTime.utc(),
          excused: call.excused ?? 'unknown-to-vendor',
          billedSeconds: 0,
          chargeMc: 0n,
        })
        .save()
      await new ReleaseHold().handle({ callId, trx })
      await recordCallEvent(trx, call, 'closed', {})
      await new CloseCall().handle({ call, trx })
    })
  }
}
