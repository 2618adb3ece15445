import Staff from '#models/staff'
import type Account from '#models/account'

export interface VanishedCalendar {
  name: string
  /** Whose times nobody can see, or whose bookings nobody can write, any more. */
  staff: string
}

/** Calendars behind somebody who is booked, deleted or no longer shared. Those of lost connections are lost with these. */
export async function vanishedCalendars({ id: accountId }: Account): Promise<VanishedCalendar[]> {
  const staff = await Staff.query()
    .where({ accountId, isActive: true })
    .preload('writeCalendar', (write) => write.preload('connection'))
    .preload('readCalendars', (read) => read.preload('connection'))
    .orderBy('name')
  return staff.flatMap(({ name, writeCalendar, readCalendars }) => {
    const used = [...readCalendars, ...(writeCalendar ? [writeCalendar] : [])]
    return [...new Map(used.map((calendar) => [calendar.id, calendar])).values()]
      .filter(({ goneAt, connection }) => goneAt !== null && connection.status === 'live')
      .map((calendar) => ({ name: calendar.name, staff: name }))
  })
}
