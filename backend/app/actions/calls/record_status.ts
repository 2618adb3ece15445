import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import AnnounceCall from '#actions/calls/announce_call'
import { openCall } from '#services/calls/open_call'
import { recordCallEvent } from '#services/calls/record_call_event'
import type Call from '#models/call'
import type { CallStatus, VoiceMessage } from '@kametrix/contracts'

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
      await recordCallEvent(
        trx,
        call,
        'status',
        { status: status.status, reason: status.reason },
        at
      )
      if (status.status === 'in-progress') call.answeredReceiptAt ??= receivedAt
      if (status.status === 'ended') call.endedReceiptAt ??= receivedAt
      if (this.#advances(call, status.status)) this.#advance(call, status, at)
      await call.save()
      if (status.status === 'in-progress') await new AnnounceCall().handle({ call, trx })
      return true
    })
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
