import type { CalendarInfo, EventDraft, Interval } from '@kametrix/contracts'

export interface StoredEvent {
  eventId: string
  /** Null: not ours. */
  bookingId: string | null
  title: string
  description: string
  start: Date
  end: Date
  status: 'confirmed' | 'cancelled'
}

export interface StoredCalendar {
  info: CalendarInfo
  events: StoredEvent[]
  /** Its busy times cannot be read. */
  broken: boolean
}

/** What a login's calendars hold. Tests arrange and look here. */
export class CalendarStore {
  #calendars = new Map<string, StoredCalendar>()
  #foreignEvents = 0

  constructor() {
    this.add({ calendarId: 'primary', name: 'Ahorn', primary: true })
    this.add({ calendarId: 'team', name: 'Team' })
    this.add({ calendarId: 'holidays', name: 'Holidays', writable: false })
  }

  add(info: Partial<CalendarInfo> & { calendarId: string }): void {
    const defaults = {
      name: info.calendarId,
      zone: 'Europe/Berlin',
      primary: false,
      writable: true,
    }
    this.#calendars.set(info.calendarId, {
      info: { ...defaults, ...info },
      events: [],
      broken: false,
    })
  }

  /** More of them, empty; their ids. */
  addMany(count: number): string[] {
    const ids = Array.from({ length: count }, (_, index) => `extra-${index}`)
    ids.forEach((calendarId) => this.add({ calendarId }))
    return ids
  }

  get(calendarId: string): StoredCalendar | undefined {
    return this.#calendars.get(calendarId)
  }

  list(): CalendarInfo[] {
    return [...this.#calendars.values()].map((calendar) => calendar.info)
  }

  /** Ours: a new event for a booking, under an id that was never used. */
  insert(draft: EventDraft): StoredEvent {
    const { events } = this.#getOrFail(draft.calendarId)
    const { bookingId, title, description, start, end } = draft
    const generation = events.filter((event) => event.bookingId === bookingId).length
    const eventId = `${bookingId.replaceAll('-', '')}g${generation}`
    const event: StoredEvent = {
      ...{ eventId, bookingId, title, description, start, end },
      status: 'confirmed',
    }
    events.push(event)
    return event
  }

  /** Somebody else's appointment. */
  addBusy(calendarId: string, { start, end }: Interval): void {
    this.#getOrFail(calendarId).events.push({
      eventId: `foreign${++this.#foreignEvents}`,
      bookingId: null,
      title: 'Private',
      description: '',
      start,
      end,
      status: 'confirmed',
    })
  }

  break(calendarId: string): void {
    this.#getOrFail(calendarId).broken = true
  }

  /** Null when there is nothing to move. */
  move(calendarId: string, eventId: string, { start, end }: Interval): StoredEvent | null {
    const event = this.events(calendarId).find((held) => held.eventId === eventId)
    if (event?.status !== 'confirmed') return null
    return Object.assign(event, { start, end })
  }

  /** As the owner does it in the vendor's own interface. */
  cancel(calendarId: string, eventId: string): void {
    const event = this.events(calendarId).find((held) => held.eventId === eventId)
    if (event) {
      event.status = 'cancelled'
    }
  }

  events(calendarId: string): StoredEvent[] {
    return this.get(calendarId)?.events ?? []
  }

  #getOrFail(calendarId: string): StoredCalendar {
    const calendar = this.get(calendarId)
    if (!calendar) {
      throw new RangeError(`The memory login has no calendar "${calendarId}"`)
    }
    return calendar
  }
}
