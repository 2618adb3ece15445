import {
  ProviderError,
  type Busy,
  type Calendar,
  type CalendarEvent,
  type CalendarInfo,
  type EventDraft,
  type EventTime,
  type Grant,
  type Interval,
} from '@kametrix/contracts'
import { busyWithin } from './busy.ts'
import type { StoredEvent } from './calendar_store.ts'
import type { MemoryLogin } from './login.ts'

export class MemoryCalendar implements Calendar {
  #login: MemoryLogin
  #grant: Grant

  constructor(login: MemoryLogin, grant: Grant) {
    this.#login = login
    this.#grant = grant
  }

  async listCalendars(): Promise<CalendarInfo[]> {
    await this.#login.authorise(this.#grant)
    return this.#login.wire.read(() => this.#login.calendars.list())
  }

  async busy(calendarIds: string[], window: Interval): Promise<Record<string, Busy>> {
    await this.#login.authorise(this.#grant)
    return this.#login.wire.read(() =>
      Object.fromEntries(calendarIds.map((id) => [id, this.#busyOf(id, window)]))
    )
  }

  async createEvent(draft: EventDraft): Promise<CalendarEvent> {
    await this.#login.authorise(this.#grant)
    return this.#login.wire.write(() => {
      this.#assertWritable(draft.calendarId)
      const held = this.#login.calendars
        .events(draft.calendarId)
        .find((event) => event.bookingId === draft.bookingId && event.status === 'confirmed')
      return describe(draft.calendarId, held ?? this.#login.calendars.insert(draft))
    })
  }

  async findEvent(calendarId: string, eventId: string): Promise<CalendarEvent | null> {
    await this.#login.authorise(this.#grant)
    return this.#login.wire.read(() => {
      const events = this.#login.calendars.events(calendarId)
      const event = events.find((held) => held.eventId === eventId)
      return event ? describe(calendarId, event) : null
    })
  }

  async moveEvent(
    calendarId: string,
    eventId: string,
    time: EventTime
  ): Promise<CalendarEvent | null> {
    await this.#login.authorise(this.#grant)
    return this.#login.wire.write(() => {
      const event = this.#login.calendars.move(calendarId, eventId, time)
      return event ? describe(calendarId, event) : null
    })
  }

  async eventsIn(calendarId: string, { start, end }: Interval): Promise<CalendarEvent[]> {
    await this.#login.authorise(this.#grant)
    return this.#login.wire.read(() =>
      this.#login.calendars
        .events(calendarId)
        .filter((event) => event.status === 'confirmed' && event.start < end && event.end > start)
        .map((event) => describe(calendarId, event))
    )
  }

  async cancelEvent(calendarId: string, eventId: string): Promise<void> {
    await this.#login.authorise(this.#grant)
    return this.#login.wire.write(() => this.#login.calendars.cancel(calendarId, eventId))
  }

  #busyOf(calendarId: string, window: Interval): Busy {
    const calendar = this.#login.calendars.get(calendarId)
    if (!calendar) {
      return { known: false, reason: 'There is no such calendar.' }
    }
    if (calendar.broken) {
      return { known: false, reason: 'The calendar cannot be read.' }
    }
    const confirmed = calendar.events.filter((event) => event.status === 'confirmed')
    return { known: true, intervals: busyWithin(window, confirmed) }
  }

  #assertWritable(calendarId: string): void {
    const calendar = this.#login.calendars.get(calendarId)
    if (!calendar) {
      throw new ProviderError('E_NOT_FOUND', 'There is no such calendar.')
    }
    if (!calendar.info.writable) {
      throw new ProviderError('E_VENDOR_REFUSED', `"${calendar.info.name}" can only be read.`)
    }
  }
}

function describe(calendarId: string, event: StoredEvent): CalendarEvent {
  const { eventId, bookingId, start, end, status } = event
  return { calendarId, eventId, bookingId, start, end, status }
}
