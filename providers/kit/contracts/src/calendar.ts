/**
 * Calendars of one connection. Instants are `Date`, zones IANA names.
 * Every method may throw `E_GRANT_LOST`: stop, mark the connection lost, tell the owner.
 */

export interface CalendarInfo {
  calendarId: string
  name: string
  /** IANA */
  zone: string
  primary: boolean
  writable: boolean
}

/** Half-open: `start` belongs to it, `end` does not. */
export interface Interval {
  start: Date
  end: Date
}

/**
 * What is known of one calendar. `unknown` is never free: nothing may be offered from it.
 */
export type Busy = { known: true; intervals: Interval[] } | { known: false; reason: string }

export interface EventDraft {
  calendarId: string
  /** Our booking's uuid; stored at the vendor, and what its event id is made from. */
  bookingId: string
  start: Date
  end: Date
  /** IANA zone the event is shown in. */
  zone: string
  title: string
  description: string
}

/** When an event is to be, and the IANA zone it is shown in. */
export interface EventTime extends Interval {
  zone: string
}

/** An event as the vendor holds it. */
export interface CalendarEvent {
  calendarId: string
  eventId: string
  /** The booking it was made for; null when it is somebody else's. */
  bookingId: string | null
  start: Date
  end: Date
  status: 'confirmed' | 'cancelled'
}

export interface Calendar {
  listCalendars(): Promise<CalendarInfo[]>

  /**
   * Busy times in `[window.start, window.end)`, merged and sorted, an answer for every id asked.
   * More ids than the vendor takes at once are asked for in turns.
   */
  busy(calendarIds: string[], window: Interval): Promise<Record<string, Busy>>

  /**
   * Makes the event, then reads it back. Safe to repeat: one booking makes one event, also when an
   * earlier answer was lost or the id was used by an event since cancelled.
   */
  createEvent(draft: EventDraft): Promise<CalendarEvent>

  /** Null when there is none. A cancelled event is returned as such. */
  findEvent(calendarId: string, eventId: string): Promise<CalendarEvent | null>

  /**
   * Gives the event another time, then reads it back; whatever else is in it stays. Safe to repeat, also
   * when an earlier answer was lost. Null when there is none any more: moving brings nothing back.
   */
  moveEvent(calendarId: string, eventId: string, time: EventTime): Promise<CalendarEvent | null>

  /**
   * Events that take time somewhere in `[window.start, window.end)`, our own among them, single ones of
   * those that repeat; what was cancelled, or is marked as free, is left out.
   */
  eventsIn(calendarId: string, window: Interval): Promise<CalendarEvent[]>

  /** Nothing happens when it is already gone. */
  cancelEvent(calendarId: string, eventId: string): Promise<void>
}
