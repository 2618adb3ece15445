import CalendarModel from '#models/calendar'
import type { Busy, Calendar, CalendarEvent, EventDraft, Interval } from '@kametrix/contracts'

/**
 * Every calendar of an install as it was last read. What is written into it during a replay is believed,
 * and kept nowhere.
 */
export const remembered: Calendar = {
  listCalendars: async () => [],
  eventsIn: async () => [],

  async busy(calendarIds: string[], window: Interval) {
    const calendars = await CalendarModel.query().whereIn('vendorCalendarId', calendarIds)
    const known = calendars.map(({ vendorCalendarId, busy }): [string, Busy] => {
      const intervals = (busy ?? [])
        .map(([start, end]) => ({ start: new Date(start), end: new Date(end) }))
        .filter(({ start, end }) => start < window.end && end > window.start)
      return [vendorCalendarId, { known: true, intervals }]
    })
    return Object.fromEntries(known)
  },

  async createEvent({ calendarId, bookingId, start, end }: EventDraft): Promise<CalendarEvent> {
    return { calendarId, eventId: bookingId, bookingId, start, end, status: 'confirmed' }
  },

  async moveEvent(calendarId, eventId, { start, end }): Promise<CalendarEvent> {
    return { calendarId, eventId, bookingId: null, start, end, status: 'confirmed' }
  },

  findEvent: async () => null,
  cancelEvent: async () => {},
}
