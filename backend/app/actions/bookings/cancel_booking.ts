import { bookingCode } from '#services/bookings/own_bookings'
import { bookingWords } from '#services/bookings/words'
import type { Spoken, ToolUse } from '#services/calls/tool_use'

/** Cancels a booking of the caller's own, which find_bookings named in this call. */
export default class CancelBooking {
  async handle({ call, content, effects, arguments: given }: ToolUse): Promise<Spoken> {
    const words = bookingWords(content.language)
    if (!call.fromNumber) return { text: words.numberWithheld, ok: false }
    const own = await effects.ownBookings(call)
    const named = own.find((booking) => bookingCode(call, booking) === given.booking)
    if (!named) return { text: words.notYours, ok: false }
    const booking = await effects.cancel(named)
    const start = booking.startsAt.setZone(booking.zone)
    return { text: words.cancelled(booking.service, start), ok: true }
  }
}
