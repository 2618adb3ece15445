import { Interval, type DateTime } from 'luxon'
import { isTaken, LOOK_MS } from '#services/bookings/busy'
import { isOpen } from '#services/bookings/is_open'
import { Together } from '#services/database/together'
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

type Seen = 'closed' | 'calendarUnknown' | 'taken' | 'free'

/** Each look of its own time and place: nobody waits for a look at another. */
const looks = new Together<Slot, Seen>(
  async (slots) => {
    const seen = await look(slots.at(-1)!)
    return slots.map(() => seen)
  },
  { lanes: Infinity, kindOf: timeAndPlace }
)

/**
 * How a time is right now: what was closed, or has appeared in the owner's calendars, since the offer counts.
 * Who asks for the same time at one moment shares a look that begins after all of them have asked; who moves
 * a booking looks by themselves. Nothing is begun on an answer that nobody waits for.
 */
export function lookAtSlot(slot: Slot): Promise<Seen> {
  return slot.moves ? look(slot) : looks.add(slot)
}

async function look({ account, hours, staff, service, startsAt, moves }: Slot): Promise<Seen> {
  if (!(await isOpen(account, hours, startsAt, service))) return 'closed'
  const until = startsAt.plus({ minutes: service.minutes + service.bufferMinutes })
  const time = Interval.fromDateTimes(startsAt, until) as Interval<true>
  const taken = await within(LOOK_MS, isTaken(staff, time, moves))
  if (taken === null) return 'calendarUnknown'
  return taken ? 'taken' : 'free'
}

function timeAndPlace({ account, hours, staff, service, startsAt }: Slot): string {
  return JSON.stringify([account.id, hours, staff.id, service, startsAt])
}
