import { Interval, type DateTime } from 'luxon'
import { isTaken, LOOK_MS } from '#services/bookings/busy'
import { isOpen } from '#services/bookings/is_open'
import { within } from '#services/time/within'
import type { OpeningHours, Service } from '#services/agents/content'
import type Account from '#models/account'
import type Booking from '#models/booking'
import type Staff from '#models/staff'

interface Slot {
  account: Account
  hours: OpeningHours[]
  staff: Staff
  service: Service
  startsAt: DateTime
  /** The booking that is to be at this time instead of its own. */
  moves?: Booking
}

/**
 * How a time is right now: what was closed, or has appeared in the owner's calendars, since the offer counts.
 * Nothing is begun on an answer that nobody waits for.
 */
export async function lookAtSlot({ account, hours, staff, service, startsAt, moves }: Slot) {
  if (!(await isOpen(account, hours, startsAt, service))) return 'closed'
  const until = startsAt.plus({ minutes: service.minutes + service.bufferMinutes })
  const time = Interval.fromDateTimes(startsAt, until) as Interval<true>
  const taken = await within(LOOK_MS, isTaken(staff, time, moves))
  if (taken === null) return 'calendarUnknown'
  return taken ? 'taken' : 'free'
}
