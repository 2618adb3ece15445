import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import AnnounceCall from '#actions/calls/announce_call'
import HoldWebCall from '#actions/calls/hold_web_call'
import CallEvent from '#models/call_event'
import { openCall } from '#services/calls/open_call'
import { recordCallEvent } from '#services/calls/record_call_event'
import type Call from '#models/call'
import type { CallStatus, VoiceMessage } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  provider: string
  status: Extract<VoiceMessage, { kind: 'call.status' }>
  receivedAt: DateTime
}

/** A call only ever moves forward: a status that comes late changes nothing. */
const ORDER: CallStatus[] = ['ringing', 'in-progress', 'forwarding', 'ended']

/** Notes how far a call has got. Returns false when the call is none of ours. */
export default class RecordStatus {
  async handle({ provider, status, receivedAt }: Input): Promise<boolean> {
    return db.transaction(async (trx) => {
      const call = await openCall(trx, provider, status.call)
      if (!call) return false

      const at = status.at ? DateTime.fromJSDate(status.at) : receivedAt
      await this.#note(call, status, at, trx)
      if (status.status === 'in-progress') call.answeredReceiptAt ??= receivedAt
      if (status.status === 'ended') call.endedReceiptAt ??= receivedAt
      if (this.#advances(call, status.status)) this.#advance(call, status, at)
      await call.save()
      if (status.status === 'in-progress') await new AnnounceCall().handle({ call, trx })
      if (this.#isUnheld(call)) await this.#hold(call, trx)
      return true
    })
  }

  /** One that was begun beside the call that its token was for. */
  #isUnheld({ direction, status, maxDurationSeconds, agentVersionId }: Call): boolean {
    const isGiven = maxDurationSeconds !== null || agentVersionId === null
    return direction === 'web' && status !== 'ended' && !isGiven
  }

  /** What cannot be paid costs nothing, and has no time: whoever watches calls ends it. */
  async #hold(call: Call, trx: TransactionClientContract) {
    const seconds = await new HoldWebCall().handle({ call, trx })
    if (seconds !== null) return
    await call.merge({ maxDurationSeconds: 0, excused: 'not-admitted' }).save()
  }

  /** A line of the timeline, once a status: events are run again at times. */
  async #note(
    call: Call,
    { status, reason }: Input['status'],
    at: DateTime,
    trx: TransactionClientContract
  ) {
    const noted = await CallEvent.query({ client: trx })
      .where({ callId: call.id, kind: 'status' })
      .whereRaw("data->>'status' = ?", [status])
      .first()
    if (!noted) await recordCallEvent(trx, call, 'status', { status, reason }, at)
  }

  #advance(call: Call, { status, reason, outcome }: Input['status'], at: DateTime) {
    call.status = status
    if (status === 'in-progress') call.startedAt ??= at
    if (status === 'ended') {
      call.endedAt ??= at
      call.endedReason ??= reason
      call.outcome ??= outcome
    }
  }

  #advances(call: Call, status: CallStatus): boolean {
    return call.reportedAt === null && ORDER.indexOf(status) > ORDER.indexOf(call.status)
  }
}
