import { BaseTransformer } from '@adonisjs/core/transformers'
import type Call from '#models/call'
import type PriceVersion from '#models/price_version'
import BookingTransformer from '#transformers/booking_transformer'
import CallTransformer from '#transformers/call_transformer'
import DisputeTransformer from '#transformers/dispute_transformer'
import { heardSoFar, receiptsOf, timelineOf } from '#services/calls/timeline'
import { costOf } from '#services/credits/cost'
import { iso, mc } from '#services/http/json'
import type { Words } from '#services/language/words'

/** What a call tells of its bookings. How else to reach a customer is for who may read bookings. */
const OF_A_BOOKING = [
  'id',
  'service',
  'customerName',
  'staffName',
  'startsAt',
  'endsAt',
  'zone',
  'status',
  'confirmedAt',
  'conflict',
  'isOnCalendar',
] as const

/** One call with everything said and done in it. Needs `agent`, `contact`, `hold`, `dispute`, `bookings.staff`, `messages`, `tags` and `events` loaded. */
export default class CallDetailTransformer extends BaseTransformer<Call> {
  constructor(
    call: Call,
    protected price: PriceVersion | null,
    protected givenMc: bigint,
    protected words: Words
  ) {
    super(call)
  }

  toObject() {
    const call = this.resource
    return {
      ...new CallTransformer(call, new Map([[call.id, this.givenMc]])).toObject(),
      agentName: call.agent.name,
      toNumber: call.toNumber,
      endedReason: call.endedReason,
      hasRecording: call.hasRecording,
      hold: call.hold
        ? {
            transactionId: call.hold.transactionId,
            amountMc: mc(call.hold.amountMc),
            status: call.hold.status,
          }
        : null,
      cost: costOf(call, this.price, this.words),
      /** Where the seconds come from: the vendor's word for it, `receipts` for our own clock. */
      source: call.durationSource,
      dispute: call.dispute ? new DisputeTransformer(call.dispute).toObject() : null,
      transcript:
        call.reportedAt || call.transcript.length > 0 ? call.transcript : heardSoFar(call.events),
      receipts: receiptsOf(call.events),
      timeline: timelineOf(call.events, this.words),
      bookings: call.bookings.map((booking) =>
        this.pick(new BookingTransformer(booking).toObject(), OF_A_BOOKING)
      ),
      messages: call.messages.map(({ id, text, isUrgent, readAt }) => ({
        id,
        text,
        isUrgent,
        readAt: iso(readAt),
      })),
    }
  }
}
