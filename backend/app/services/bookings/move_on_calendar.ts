import Calendar from '#models/calendar'
import { eventOf } from '#services/bookings/event_of'
import { calendarOf } from '#services/connections/adapters'
import type Booking from '#models/booking'

/** What a move did to the owner's calendar. */
export interface Written {
  /** Null where there is no calendar to write to. */
  eventId: string | null
}

/**
 * Moves a booking's event to the time of its move: as it is within its calendar, else, and when the owner
 * deleted it, by making it anew. Safe to repeat.
 */
export async function moveOnCalendar(booking: Booking, move: Booking): Promise<Written> {
  const place = await placeOf(move)
  if (!place) return { eventId: null }
  const { adapter, calendarId, draft } = place
  const present = presentEvent(booking, move)
  const moved = present && (await adapter.moveEvent(calendarId, present, draft))
  if (moved) return moved
  await booking.refresh()
  if (booking.status !== 'confirmed') return { eventId: null }
  const { eventId } = await adapter.createEvent(draft)
  // Made by an earlier attempt, it may be at the time of that one.
  await adapter.moveEvent(calendarId, eventId, draft)
  return { eventId }
}

/** Puts the event back to where the booking is; what was made for the move is taken away. Safe to repeat. */
export async function moveBackOnCalendar(booking: Booking, move: Booking) {
  const place = await placeOf(move)
  if (!place) return
  const { adapter, calendarId, draft } = place
  const present = presentEvent(booking, move)
  const { startsAt, endsAt, zone } = booking
  const before = { start: startsAt.toJSDate(), end: endsAt.toJSDate(), zone }
  if (present && (await adapter.moveEvent(calendarId, present, before))) return
  // An answer may have been lost: only asking for the event again tells which one has to go.
  const { eventId } = await adapter.createEvent(draft)
  await adapter.cancelEvent(calendarId, eventId)
}

async function placeOf(move: Booking) {
  const calendar = move.calendarId ? await Calendar.find(move.calendarId) : null
  if (!calendar) return null
  await calendar.load('connection')
  const adapter = await calendarOf(calendar.connection)
  return { adapter, calendarId: calendar.vendorCalendarId, draft: eventOf(move, calendar) }
}

/** The event as it is in the calendar that the move writes to. */
function presentEvent({ calendarId, vendorEventId }: Booking, move: Booking): string | null {
  return move.calendarId === calendarId ? vendorEventId : null
}
