import { DateTime, Interval } from 'luxon'
import type Calendar from '#models/calendar'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Older than this, what is remembered is read anew behind the answer. */
const FRESH_SECONDS = 60
/** Older than this, it is not offered from. What is offered is looked up again before it is booked. */
const USABLE_SECONDS = 180

/** What is remembered of a calendar in a window; null when that is too old, or not the whole of it. */
export function rememberedBusy(
  { busy, busyAt, busyFrom, busyUntil }: Calendar,
  window: Interval<true>
): Interval<true>[] | null {
  if (!busy || !busyAt || ageOf(busyAt) > USABLE_SECONDS) return null
  const isWhole = busyFrom! <= window.start && busyUntil! >= window.end
  if (!isWhole) return null
  return busy
    .map(([start, end]) => Interval.fromDateTimes(new Date(start), new Date(end)) as Interval<true>)
    .filter((one) => one.overlaps(window))
}

/** Whether it is time to read a calendar again. */
export function isStale({ busyAt }: Calendar): boolean {
  return !busyAt || ageOf(busyAt) > FRESH_SECONDS
}

/** Of these agents those with a calendar that it is time to read again, by id. */
export async function agentsToReadFor(
  agentIds: string[],
  client: QueryClientContract
): Promise<string[]> {
  const oldest = DateTime.utc().minus({ seconds: FRESH_SECONDS }).toJSDate()
  const rows = await client
    .from('agent_staff')
    .join('staff', 'staff.id', 'agent_staff.staff_id')
    .join('staff_calendars', 'staff_calendars.staff_id', 'staff.id')
    .join('calendars', 'calendars.id', 'staff_calendars.calendar_id')
    .whereIn('agent_staff.agent_id', agentIds)
    .where('staff.is_active', true)
    .where((stale) => stale.whereNull('busy_at').orWhere('busy_at', '<', oldest))
    .distinct('agent_staff.agent_id')
  return rows.map(({ agent_id: id }) => id)
}

function ageOf(at: DateTime): number {
  return DateTime.utc().diff(at).as('seconds')
}
