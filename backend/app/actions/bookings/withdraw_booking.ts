import Booking from '#models/booking'
import Calendar from '#models/calendar'
import { calendarOf } from '#services/connections/adapters'
import { ProviderError } from '@kametrix/contracts'

/** Takes what was cancelled, or moved to another calendar, out of the owner's. Safe to repeat; throws what is worth another try. */
export default class WithdrawBooking {
  async handle({ bookingId }: { bookingId: string }) {
    const { status, calendarId, vendorEventId } = await Booking.findOrFail(bookingId)
    const isOver = status === 'cancelled' || status === 'moved'
    if (!isOver || !calendarId || !vendorEventId) return
    const calendar = await Calendar.find(calendarId)
    if (!calendar) return
    await calendar.load('connection')
    try {
      const adapter = await calendarOf(calendar.connection)
      await adapter.cancelEvent(calendar.vendorCalendarId, vendorEventId)
    } catch (error) {
      if (!(error instanceof ProviderError) || error.remedy === 'retry') throw error
    }
  }
}
