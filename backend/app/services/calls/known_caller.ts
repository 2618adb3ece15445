import { DateTime } from 'luxon'
import Booking from '#models/booking'
import type Call from '#models/call'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The next appointment of each of these contacts, by contact. */
export async function nextBookings(
  calls: Call[],
  trx: TransactionClientContract
): Promise<Map<string, Booking>> {
  const contactIds = calls.flatMap(({ contactId }) => contactId ?? [])
  if (contactIds.length === 0) return new Map()
  const bookings = await Booking.query({ client: trx })
    .whereIn('contactId', contactIds)
    .where('status', 'confirmed')
    .where('startsAt', '>', DateTime.utc().toJSDate())
    .distinctOn('contactId')
    .orderBy(['contactId', 'startsAt'])
  return new Map(bookings.map((booking) => [booking.contactId!, booking]))
}

/** What is known of who rings, as values for the prompt: their name, and their next appointment in the business's time. Empty where nothing is. */
export function knownCaller(
  { contact }: Call,
  place: { zone: string; language: string; vendorName: string | null },
  next: Booking | undefined
): Record<string, string> {
  const at = next?.startsAt.setZone(place.zone).setLocale(place.language)
  const when = at?.toLocaleString({ ...DateTime.DATETIME_HUGE, timeZoneName: undefined })
  return {
    caller_name: contact?.name ?? place.vendorName ?? '',
    next_booking: when ?? '',
  }
}
