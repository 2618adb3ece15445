import type { StandInRoutes } from '@kametrix/sandbox'
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/index.js'
import type { Guard } from '../access.ts'
import { readableCalendar } from '../calendar_access.ts'
import type { CalendarRecord, User } from '../entities.ts'
import type { Store } from '../store.ts'

const LARGEST_PAGE = 250
const DEFAULT_PAGE = 100

export function calendarRoutes(store: Store, allowed: Guard): StandInRoutes {
  const readsList = allowed('calendar', 'calendar.readonly', 'calendar.calendarlist.readonly')
  const readsCalendars = allowed('calendar', 'calendar.readonly', 'calendar.calendars.readonly')

  return {
    'GET /calendar/v3/users/me/calendarList': readsList(({ query }, user) => {
      const entries = [...store.calendars.values()]
        .filter((calendar) => calendar.roles.has(user.email))
        .map((calendar) => listEntry(calendar, user))
      const from = Number(query.get('pageToken') ?? 0)
      const size = Math.min(Number(query.get('maxResults') ?? DEFAULT_PAGE), LARGEST_PAGE)
      const body: calendar_v3.Schema$CalendarList = {
        kind: 'calendar#calendarList',
        etag: '"0"',
        items: entries.slice(from, from + size),
        ...(from + size < entries.length && { nextPageToken: String(from + size) }),
      }
      return { status: 200, body }
    }),

    'GET /calendar/v3/users/me/calendarList/:calendarId': readsList(({ params }, user) => ({
      status: 200,
      body: listEntry(readableCalendar(store, params.calendarId ?? '', user), user),
    })),

    'GET /calendar/v3/calendars/:calendarId': readsCalendars(({ params }, user) => {
      const { id, summary, timeZone } = readableCalendar(store, params.calendarId ?? '', user)
      const body: calendar_v3.Schema$Calendar = {
        kind: 'calendar#calendar',
        etag: '"0"',
        id,
        summary,
        timeZone,
      }
      return { status: 200, body }
    }),
  }
}

function listEntry(calendar: CalendarRecord, user: User): calendar_v3.Schema$CalendarListEntry {
  return {
    kind: 'calendar#calendarListEntry',
    etag: '"0"',
    id: calendar.id,
    summary: calendar.summary,
    timeZone: calendar.timeZone,
    accessRole: calendar.roles.get(user.email),
    selected: true,
    ...(calendar.primaryOf === user.email && { primary: true }),
  }
}
