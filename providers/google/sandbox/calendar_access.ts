import type { CalendarRecord, Role, User } from './entities.ts'
import { apiError, GoogleFailure, notFound } from './failure.ts'
import type { Store } from './store.ts'

const WRITERS: Role[] = ['owner', 'writer']

/** Resolves `primary`; a calendar that the user does not share is not found. */
export function findCalendar(store: Store, id: string, user: User): CalendarRecord | undefined {
  const calendar = store.calendars.get(id === 'primary' ? user.email : id)
  return calendar?.roles.has(user.email) ? calendar : undefined
}

export function readableCalendar(store: Store, id: string, user: User): CalendarRecord {
  const calendar = findCalendar(store, id, user)
  if (!calendar) throw new GoogleFailure(notFound())
  return calendar
}

export function writableCalendar(store: Store, id: string, user: User): CalendarRecord {
  const calendar = readableCalendar(store, id, user)
  if (!WRITERS.includes(calendar.roles.get(user.email) ?? 'reader')) {
    throw new GoogleFailure(
      apiError(403, 'You need to have writer access to this calendar.', {
        domain: 'calendar',
        reason: 'requiredAccessLevel',
      })
    )
  }
  return calendar
}
