import AnnounceCall from '#actions/calls/announce_call'
import Notify from '#actions/accounts/notify'
import WatchBalance from '#actions/credits/watch_balance'
import QueueMessage from '#actions/webhooks/queue_message'
import Booking from '#models/booking'
import CallerMessage from '#models/caller_message'
import { dispatch } from '#services/queue/main'
import { callEndedData } from '#services/webhooks/payloads'
import type Call from '#models/call'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  call: Call
  /** It was closed before, without its report: what was told then was not the last word. */
  wasClosed?: boolean
  trx: TransactionClientContract
}

/** What follows a settled call: the sheet's row, the owner's mail, the webhooks, the look at the balance. */
export default class CloseCall {
  async handle({ call, wasClosed = false, trx }: Input) {
    const event = wasClosed ? 'call.corrected' : 'call.ended'
    const [bookings, messages] = await Promise.all([
      Booking.query({ client: trx }).where({ callId: call.id, status: 'confirmed' }),
      CallerMessage.query({ client: trx }).where('callId', call.id),
    ])
    if (call.startedAt) await new AnnounceCall().handle({ call, trx })
    for (const { id } of bookings) await dispatch('bookings.check', { bookingId: id }, { trx })
    await dispatch('sheets.append-calls', { accountId: call.accountId }, { trx })
    await new Notify().handle({
      trx,
      accountId: call.accountId,
      kind: 'call.ended',
      key: `call.ended:${call.id}`,
      data: { callId: call.id },
    })
    await new QueueMessage().handle({
      trx,
      accountId: call.accountId,
      event,
      key: `${event}:${call.id}`,
      data: callEndedData(call, bookings, messages),
    })
    await new WatchBalance().handle({ accountId: call.accountId, trx })
  }
}
