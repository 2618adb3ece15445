import type { DateTime } from 'luxon'
import type Booking from '#models/booking'
import type Call from '#models/call'
import type CallerMessage from '#models/caller_message'

/** Every event we tell third parties. Described in docs/reference/events.md. */
export const OUTBOUND_EVENTS = [
  'call.started',
  'call.ended',
  'call.corrected',
  'booking.created',
  'booking.moved',
  'booking.cancelled',
  'message.taken',
  'credits.purchased',
  'credits.low',
  'credits.exhausted',
  'agent.published',
  'connection.lost',
  'webhook.ping',
] as const

export type OutboundEvent = (typeof OUTBOUND_EVENTS)[number]

export function callStartedData(call: Call) {
  return {
    callId: call.id,
    agentId: call.agentId,
    direction: call.direction,
    from: call.fromNumber,
    to: call.toNumber,
    startedAt: call.startedAt?.toUTC().toISO() ?? null,
  }
}

export function callEndedData(call: Call, bookings: Booking[], messages: CallerMessage[]) {
  return {
    ...callStartedData(call),
    endedAt: call.endedAt?.toUTC().toISO() ?? null,
    seconds: call.billedSeconds,
    outcome: call.outcome,
    summary: call.summary,
    chargeMc: Number(call.chargeMc ?? 0n),
    bookingIds: bookings.map(({ id }) => id),
    messageIds: messages.map(({ id }) => id),
  }
}

export function bookingData(booking: Booking) {
  return {
    bookingId: booking.id,
    callId: booking.callId,
    service: booking.service,
    startsAt: booking.startsAt.toUTC().toISO(),
    endsAt: booking.endsAt.toUTC().toISO(),
    zone: booking.zone,
    customerName: booking.customerName,
    customerPhone: booking.customerPhone,
  }
}

export function bookingMovedData(booking: Booking, movedFrom: DateTime | null) {
  return { ...bookingData(booking), movedFrom: movedFrom?.toUTC().toISO() ?? null }
}
