import { DateTime, Interval } from 'luxon'
import { busyTimes, LOOK_MS } from '#services/bookings/busy'
import { freeSlots } from '#services/bookings/free_slots'
import { openingWindows } from '#services/bookings/opening_windows'
import { closuresOf } from '#services/business/closures'
import { within } from '#services/time/within'
import type { OpeningHours, Service } from '#services/agents/content'
import type Account from '#models/account'
import type Booking from '#models/booking'
import type Staff from '#models/staff'

interface Wanted {
  account: Account
  hours: OpeningHours[]
  service: Service
  staff: Staff[]
  /** `2026-11-27`; a day that does not exist stands for today. */
  day?: string
  /** The booking that is to be at one of the times instead of its own. */
  leaving?: Booking
}

/** The free times of a day, whoever has them. `times` is null when a calendar cannot be read: unknown is never free. */
export default class FindOpenings {
  async handle({ account, hours, service, staff, day: wanted, leaving }: Wanted) {
    const now = DateTime.now().setZone(account.zone)
    const asked = DateTime.fromISO(wanted ?? '', { zone: account.zone })
    const day = (asked.isValid ? asked : now).startOf('day')
    const date = day.toISODate()!
    const closures = await closuresOf(account, { from: date, to: date })
    const windows = openingWindows(day, hours, closures)
    const window = Interval.fromDateTimes(day, day.plus({ days: 2 })) as Interval<true>
    const free = await Promise.all(
      staff.map(async (one) => {
        const busy = await within(LOOK_MS, busyTimes(one, window, leaving))
        return busy && freeSlots({ windows, busy, ...service, earliest: now })
      })
    )
    const times = free.flatMap((starts, index) =>
      (starts ?? []).map((start) => ({ startsAt: start, staff: staff[index] }))
    )
    return {
      day: date,
      times: free.includes(null)
        ? null
        : times.sort((one, other) => +one.startsAt - +other.startsAt),
    }
  }
}
