import {
  type Busy,
  type Calendar,
  type CalendarEvent,
  type CalendarInfo,
  type EventDraft,
  type EventTime,
  type Interval,
  ProviderError,
} from '@kametrix/contracts'
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/index.js'
import type { GoogleClient } from './client.ts'
import { insertEvent } from './event_insertion.ts'
import { patchTime } from './event_move.ts'
import { chunks, merged, split } from './intervals.ts'
import { isAllDay, toBusy, toCalendarEvent, toCalendarInfo } from './mapping.ts'

/** Google's maximum for one query. */
const CALENDARS_A_QUERY = 50
/** Google refuses queries over about three months (`timeRangeTooLong`, undocumented). */
const LONGEST_QUERY_MS = 60 * 86_400_000
const PAGE = 250

export class GoogleCalendar implements Calendar {
  readonly #client: GoogleClient

  constructor(client: GoogleClient) {
    this.#client = client
  }

  async listCalendars(): Promise<CalendarInfo[]> {
    const calendars: CalendarInfo[] = []
    let pageToken: string | undefined
    do {
      const page = await this.#client.repeat(({ calendar }) =>
        calendar.calendarList.list({ maxResults: PAGE, pageToken })
      )
      calendars.push(...(page.items ?? []).map(toCalendarInfo))
      pageToken = page.nextPageToken ?? undefined
    } while (pageToken)
    return calendars
  }

  async busy(calendarIds: string[], window: Interval): Promise<Record<string, Busy>> {
    const answers = new Map<string, Busy>()
    for (const ids of chunks([...new Set(calendarIds)], CALENDARS_A_QUERY)) {
      for (const part of split(window, LONGEST_QUERY_MS)) {
        const calendars = await this.#query(ids, part)
        for (const id of ids) answers.set(id, together(answers.get(id), toBusy(calendars[id])))
      }
    }
    return Object.fromEntries([...answers].map(([id, busy]) => [id, within(window, busy)]))
  }

  createEvent(draft: EventDraft): Promise<CalendarEvent> {
    return insertEvent(this.#client, draft, (eventId) => this.findEvent(draft.calendarId, eventId))
  }

  async findEvent(calendarId: string, eventId: string): Promise<CalendarEvent | null> {
    const event = await this.#get(calendarId, eventId)
    return event && this.#read(calendarId, event)
  }

  moveEvent(calendarId: string, eventId: string, time: EventTime): Promise<CalendarEvent | null> {
    return patchTime(this.#client, { calendarId, eventId, time }, async () => {
      const event = await this.#get(calendarId, eventId)
      return event && { etag: event.etag!, event: await this.#read(calendarId, event) }
    })
  }

  #get(calendarId: string, eventId: string) {
    return orNull(
      this.#client.repeat(({ calendar }) => calendar.events.get({ calendarId, eventId }))
    )
  }

  async #read(calendarId: string, event: calendar_v3.Schema$Event): Promise<CalendarEvent> {
    const zone = isAllDay(event) ? await this.#zoneOf(calendarId) : 'UTC'
    return toCalendarEvent(calendarId, event, zone)
  }

  async eventsIn(calendarId: string, { start, end }: Interval): Promise<CalendarEvent[]> {
    const found: calendar_v3.Schema$Event[] = []
    let pageToken: string | undefined
    do {
      const page = await this.#client.repeat(({ calendar }) =>
        calendar.events.list({
          ...{ calendarId, singleEvents: true, maxResults: PAGE, pageToken },
          timeMin: start.toISOString(),
          timeMax: end.toISOString(),
        })
      )
      found.push(...(page.items ?? []))
      pageToken = page.nextPageToken ?? undefined
    } while (pageToken)
    const taking = found.filter(
      ({ status, transparency }) => status !== 'cancelled' && transparency !== 'transparent'
    )
    return Promise.all(taking.map((event) => this.#read(calendarId, event)))
  }

  async cancelEvent(calendarId: string, eventId: string): Promise<void> {
    await orNull(
      this.#client.repeat(({ calendar }) => calendar.events.delete({ calendarId, eventId }))
    )
  }

  async #query(ids: string[], { start, end }: Interval) {
    const { calendars } = await this.#client.repeat(({ calendar }) =>
      calendar.freebusy.query({
        requestBody: {
          timeMin: start.toISOString(),
          timeMax: end.toISOString(),
          calendarExpansionMax: CALENDARS_A_QUERY,
          items: ids.map((id) => ({ id })),
        },
      })
    )
    return calendars ?? {}
  }

  async #zoneOf(calendarId: string): Promise<string> {
    const entry = await this.#client.repeat(({ calendar }) =>
      calendar.calendarList.get({ calendarId })
    )
    return toCalendarInfo(entry).zone
  }
}

function together(before: Busy | undefined, next: Busy): Busy {
  if (!before) return next
  if (!before.known) return before
  return next.known ? { known: true, intervals: [...before.intervals, ...next.intervals] } : next
}

function within(window: Interval, busy: Busy): Busy {
  return busy.known ? { known: true, intervals: merged(busy.intervals, window) } : busy
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof ProviderError && error.code === 'E_NOT_FOUND') return null
    throw error
  }
}
