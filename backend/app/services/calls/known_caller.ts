import { DateTime } from 'luxon'
import Booking from '#models/booking'
import Contact from '#models/contact'
import type Call from '#models/call'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What is known of who rings, as values for the prompt: their name, and their next appointment in the business's time. Empty where nothing is. */
export async function knownCaller(
  { accountId, contactId }: Call,
  place: { zone: string; language: string; vendorName: string | null },
  trx: TransactionClientContract
): Promise<Record<string, string>> {
  const contact = contactId ? await Contact.find(contactId, { client: trx }) : null
  const booking = contactId
    ? await Booking.query({ client: trx })
        .where({ accountId, contactId, status: 'confirmed' })
        .where('startsAt', '>', DateTime.utc().toJSDate())
        .orderBy('startsAt')
        .first()
    : null
  const at = booking?.startsAt.setZone(place.zone).setLocale(place.language)
  const when = at?.toLocaleString({ ...DateTime.DATETIME_HUGE, timeZoneName: undefined })
  return {
    caller_name: contact?.name ?? place.vendorName ?? '',
    next_booking: when ?? '',
  }
}
