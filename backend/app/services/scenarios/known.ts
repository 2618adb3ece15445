import { v7 as uuidv7 } from 'uuid'
import type { DateTime } from 'luxon'
import { hoursOn } from '#services/bookings/opening_windows'
import type { AgentContent, Transfer } from '#services/agents/content'
import type { TrialBooking } from '#services/trials/happened'
import type { Known } from './scenario.ts'

const CALLER = 'Mara Lindt'

/** Days ahead: a weekday said then can be no other, and is not too soon to be booked. */
const DAYS_AHEAD = [2, 3, 4, 5, 6]

/** What scenarios can speak of, with an agent that knows this. `now` is the business's own time. */
export function knownOf(content: AgentContent, now: DateTime<true>): Known {
  const [first] = content.services
  const date = dayOpen(content, now)
  const day = date && {
    weekday: date.weekday,
    name: date.setLocale(content.language).toFormat('cccc'),
    windows: hoursOn(date, content.hours, content.closures ?? []),
  }
  return {
    content,
    caller: CALLER,
    service: first?.name ?? '',
    price: first?.price ?? null,
    day,
    question: content.questions[0] ?? null,
    offLimits: content.avoid[0] ?? null,
    transfer: {
      open: forAnybody(content.transfers),
      closed: forAnybody(content.transfers.filter(({ hours }) => hours === 'always')),
    },
    booking: first && date && day ? bookingOn(date, day.windows[0], first.name) : null,
  }
}

function dayOpen(content: AgentContent, now: DateTime<true>) {
  const { hours, closures = [], horizonDays, noticeHours } = content
  const earliest = now.plus({ hours: noticeHours })
  return (
    DAYS_AHEAD.filter((days) => days <= horizonDays)
      .map((days) => now.plus({ days }).startOf('day'))
      .find((date) => date > earliest && hoursOn(date, hours, closures).length > 0) ?? null
  )
}

function forAnybody(transfers: Transfer[]): Transfer | null {
  return transfers.find(({ when }) => when === null) ?? transfers[0] ?? null
}

function bookingOn(
  date: DateTime<true>,
  { opens }: { opens: string },
  service: string
): TrialBooking {
  const [hour, minute] = opens.split(':').map(Number)
  const startsAt = date.set({ hour, minute })
  return {
    id: uuidv7(),
    service,
    startsAt: startsAt.toUTC().toISO()!,
    zone: date.zoneName,
    name: CALLER,
  }
}
