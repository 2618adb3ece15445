import type { Data } from '#/lib/api.ts'

type Standing = Pick<Data.Booking, 'conflict' | 'isOnCalendar' | 'startsAt' | 'status'>

/** How a booking stands, by name and by tone. */
export function standingOf({ conflict, isOnCalendar, startsAt, status }: Standing) {
  if (status === 'cancelled') return { state: 'cancelled', tone: 'quiet' } as const
  // Put back after it was cancelled, it still has the event that went with the cancellation.
  if (status === 'held') return { state: 'held', tone: 'waiting' } as const
  // Once its time has come there is nothing left to decide.
  const tone = new Date(startsAt) > new Date() ? 'wrong' : 'quiet'
  if (conflict?.kind === 'deleted') return { state: 'gone', tone } as const
  if (conflict?.kind === 'moved') return { state: 'elsewhere', tone } as const
  return { state: isOnCalendar ? 'onCalendar' : 'here', tone: 'quiet' } as const
}
