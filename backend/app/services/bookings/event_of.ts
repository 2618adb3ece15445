import type Booking from '#models/booking'
import type Calendar from '#models/calendar'
import type { EventDraft } from '@kametrix/contracts'

/** What the owner's calendar shows of a booking. */
export function eventOf(booking: Booking, { vendorCalendarId }: Calendar): EventDraft {
  return {
    calendarId: vendorCalendarId,
    bookingId: booking.movesBookingId ?? booking.id,
    start: booking.startsAt.toJSDate(),
    end: booking.endsAt.toJSDate(),
    zone: booking.zone,
    title: `${booking.service}: ${booking.customerName}`,
    description: [booking.customerName, booking.customerPhone, booking.customerEmail, booking.note]
      .filter(Boolean)
      .join('\n'),
  }
}
