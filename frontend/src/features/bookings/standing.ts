import type { Data } from '#/lib/api.ts'

/** How a booking stands, by name and by tone. */
export function standingOf({ isOnCalendar, status }: Data.Booking) {
  if (status === 'cancelled') return { state: 'cancelled', tone: 'quiet' } as const
  if (isOnCalendar) return { state: 'onCalendar', tone: 'quiet' } as const
  if (status === 'held') return { state: 'held', tone: 'waiting' } as const
  return { state: 'here', tone: 'quiet' } as const
}
