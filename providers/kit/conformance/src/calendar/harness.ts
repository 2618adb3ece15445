import type { Calendar, Interval } from '@kametrix/contracts'
import type { FailureSupport, FallibleVendor } from '../support/harness.ts'

/** An event as it stands in the vendor's calendar, whoever made it. */
export interface HeldEvent {
  eventId: string
  title: string
  description: string
  start: Date
  end: Date
  status: 'confirmed' | 'cancelled'
}

/** The vendor's side of the calendar contract: one person's login, with three calendars. */
export interface CalendarHarness extends FallibleVendor {
  calendar: Calendar
  /** Ids of the calendars there are: both writable ones are empty. */
  calendars: { primary: string; other: string; readOnly: string }

  /** More writable calendars of the same login, empty. */
  addCalendars(count: number): Promise<string[]> | string[]
  /** Somebody else's appointment. */
  addBusy(calendarId: string, interval: Interval): Promise<void> | void
  /** The vendor can no longer tell this calendar's busy times; the others are well. */
  breakCalendar(calendarId: string): Promise<void> | void
  /** The owner deletes our event in the vendor's own interface. */
  cancelBehindOurBack(calendarId: string, eventId: string): Promise<void> | void
  /** The owner drags our event to another time there. */
  moveBehindOurBack(calendarId: string, eventId: string, to: Interval): Promise<void> | void
  /** All events of a calendar, cancelled ones too where the vendor keeps them. */
  readEvents(calendarId: string): Promise<HeldEvent[]> | HeldEvent[]

  /** The owner withdraws the grant: access and refresh token stop working. */
  revokeGrant(): Promise<void> | void
  /** The access token expires; the refresh token still works. */
  expireAccessToken(): Promise<void> | void
}

export type CalendarSupport = FailureSupport
