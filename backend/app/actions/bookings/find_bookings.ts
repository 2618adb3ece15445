import { bookingCode } from '#services/bookings/own_bookings'
import { bookingWords } from '#services/bookings/words'
import type { Spoken, ToolUse } from '#services/calls/tool_use'

/** As many as somebody can follow on the telephone. */
const MOST = 5

/** Says what the caller has booked: by the number that rings, whatever name is said. */
export default class FindBookings {
  async handle({ call, content, effects }: ToolUse): Promise<Spoken> {
    const words = bookingWords(content.language)
    if (!call.fromNumber) return { text: words.numberWithheld, ok: false }
    const own = (await effects.ownBookings(call)).slice(0, MOST)
    if (own.length === 0) return { text: words.noBookings, ok: true }
    const told = own.map((booking) => ({
      service: booking.service,
      start: booking.startsAt.setZone(booking.zone),
      code: bookingCode(call, booking),
    }))
    return { text: words.bookings(told), ok: true }
  }
}
