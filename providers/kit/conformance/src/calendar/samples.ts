import type { EventDraft, Interval } from '@kametrix/contracts'

/** Monday, 2 March 2026, an hour in UTC. */
export const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 2, 2, hour, minute))

export const interval = (from: number, to: number): Interval => ({ start: at(from), end: at(to) })

export const DAY: Interval = interval(0, 24)

export function aDraft(calendarId: string, changes: Partial<EventDraft> = {}): EventDraft {
  return {
    calendarId,
    bookingId: '019c0000-0000-7000-8000-000000000001',
    ...interval(13, 14),
    zone: 'Europe/Berlin',
    title: 'Haircut – Ada (+1 555 010 0123)',
    description: 'Booked by phone.\nNew customer & "regular" <soon>',
    ...changes,
  }
}
