import { createHmac } from 'node:crypto'
import { DateTime } from 'luxon'
import { appKey } from '#config/app'
import Booking from '#models/booking'
import type Call from '#models/call'

/**
 * What the caller of a call has booked and has not been to yet, by the number that rings, in time's
 * order. What still waits for the calendar is not among it. Nothing is theirs whose number is withheld.
 */
export async function ownBookings({ accountId, fromNumber }: Call): Promise<Booking[]> {
  if (!fromNumber) return []
  return Booking.query()
    .where({ accountId, customerPhone: fromNumber })
    .where('status', 'confirmed')
    .where('startsAt', '>', DateTime.now().toJSDate())
    .orderBy('startsAt')
    .orderBy('id')
}

/** Names a booking to the model, in this call only. */
export function bookingCode(call: Call, { id }: Pick<Booking, 'id'>): string {
  return createHmac('sha256', appKey.release())
    .update(['booking', call.vendorCallId, id].join('|'))
    .digest('hex')
    .slice(0, 12)
}
