import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import QueueMessage from '#actions/webhooks/queue_message'
import { openCall } from '#services/calls/open_call'
import { callStartedData } from '#services/webhooks/payloads'
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
      if (!this.#advances(call, status.status)) {
        await call.save()
        return true
      }

      call.status = status.status
      if (status.status === 'in-progress') call.startedAt ??= at
      if (status.status === 'ended') {
        call.endedAt ??= at
        call.endedReason ??= status.reason
        call.outcome ??= status.outcome
      }
      await call.save()
      if (status.status === 'in-progress') {
        await new QueueMessage().handle({
          trx,
          accountId: call.accountId,
          event: 'call.started',
          key: `call.started:${call.id}`,
          data: callStartedData(call),
        })
      }
      return true
    })
  }

  #advances(call: Call, status: CallStatus): boolean {
    return call.reportedAt === null && ORDER.indexOf(status) > ORDER.indexOf(call.status)
  }
}
