import type { SandboxClock } from '@kametrix/sandbox'
import type { Role } from '../entities.ts'
import { cancelEvent, endSync, changeEvent, putEvent } from '../events.ts'
import type { Store } from '../store.ts'
import { action, missing } from './action.ts'

/** What people do in their calendars. */
export function calendarActions(store: Store, clock: SandboxClock) {
  const calendarOf = (id: string) => store.calendars.get(id) ?? missing('calendar', id)

  return {
    addCalendar: action(
      (input: { email: string; name: string; timeZone?: string; role?: Role }) => ({
        calendarId: store.addCalendar(input.email, input.name, input).id,
      })
    ),

    renameCalendar: action(({ calendarId, name }: { calendarId: string; name: string }) => {
      calendarOf(calendarId).summary = name
    }),

    /** Somebody takes the calendar off their list, or is no longer let in. */
    removeCalendar: action(({ calendarId, email }: { calendarId: string; email: string }) => {
      calendarOf(calendarId).roles.delete(email)
    }),

    addBusy: action((input: { calendarId: string; start: string; end: string; title?: string }) => {
      const { calendarId, start, end, title = 'Busy' } = input
      const calendar = calendarOf(calendarId)
      const [organizer = calendarId] = calendar.roles.keys()
      const event = {
        id: store.newEventId(),
        summary: title,
        start: timeOf(start),
        end: timeOf(end),
      }
      return { eventId: putEvent(calendar, event, clock.now(), organizer).resource.id }
    }),

    breakCalendar: action(
      ({ calendarId, broken = true }: { calendarId: string; broken?: boolean }) => {
        calendarOf(calendarId).broken = broken
      }
    ),

    endSync: action(({ calendarId }: { calendarId: string }) => {
      endSync(calendarOf(calendarId))
    }),

    cancelEvent: action(({ calendarId, eventId }: { calendarId: string; eventId: string }) => {
      const record = calendarOf(calendarId).events.get(eventId) ?? missing('event', eventId)
      cancelEvent(record, clock.now())
    }),

    moveEvent: action(
      (input: { calendarId: string; eventId: string; start: string; end: string }) => {
        const { calendarId, eventId, start, end } = input
        const calendar = calendarOf(calendarId)
        const record = calendar.events.get(eventId) ?? missing('event', eventId)
        changeEvent(calendar, record, { start: dragged(start), end: dragged(end) }, clock.now())
      }
    ),

    /** Somebody else's event under an id of the test's choice. */
    takeEventId: action(({ calendarId, eventId }: { calendarId: string; eventId: string }) => {
      const day = { date: clock.now().toISOString().slice(0, 10) }
      putEvent(
        calendarOf(calendarId),
        { id: eventId, start: day, end: day },
        clock.now(),
        calendarId
      )
    }),

    listEvents: action(({ calendarId }: { calendarId: string }) =>
      [...calendarOf(calendarId).events.values()].map(({ resource, start, end }) => ({
        eventId: resource.id,
        title: resource.summary ?? '',
        description: resource.description ?? '',
        start: start.toISOString(),
        end: end.toISOString(),
        timeZone: resource.start?.timeZone ?? null,
        status: resource.status,
        private: resource.extendedProperties?.private ?? {},
      }))
    ),
  }
}

/** A date alone is an all-day event. */
function timeOf(text: string) {
  return text.includes('T') ? { dateTime: text } : { date: text }
}

/** What is no date is taken away, and the other way round. */
function dragged(text: string) {
  return text.includes('T') ? { dateTime: text, date: null } : { date: text, dateTime: null }
}
