import { Interval, DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import Connection from '#models/connection'
import { rememberedBusy } from '#services/bookings/remembered_busy'
import { calendarOf } from '#services/connections/adapters'
import { ProviderError } from '@kametrix/contracts'
import type Calendar from '#models/calendar'
import type Staff from '#models/staff'

/** How long a caller waits for a look at the calendars, in milliseconds; after that nobody knows what is free. */
export const LOOK_MS = 3000

/**
 * When somebody cannot be offered in a window: own bookings, and every calendar that is read for them, as
 * it was read shortly before. Null when a calendar cannot be read: unknown is never free.
 */
export async function busyTimes(
  staff: Staff,
  window: Interval<true>
): Promise<Interval<true>[] | null> {
  const [own, outside] = await Promise.all([
    ownBookings(staff, window),
    calendars(staff, window, { fromMemory: true }),
  ])
  return outside && [...own, ...outside]
}

/**
 * Whether somebody is taken at a time, by the calendars as they are now; whom we have booked ourselves the
 * vendor is not asked about. Null when a calendar cannot be read.
 */
export async function isTaken(staff: Staff, time: Interval<true>): Promise<boolean | null> {
  const own = await ownBookings(staff, time)
  if (own.some((one) => one.overlaps(time))) return true
  const outside = await calendars(staff, time, { fromMemory: false })
  return outside && outside.some((one) => one.overlaps(time))
}

/** A seat is taken from the booking's start to the end of its buffer; all seats have to be. */
async function ownBookings(staff: Staff, window: Interval<true>): Promise<Interval<true>[]> {
  const rows: { from: Date; until: Date }[] = await db
    .from('bookings')
    .where('staff_id', staff.id)
    .where((query) =>
      query
        .whereIn('status', ['confirmed', 'moving'])
        .orWhere((held) =>
          held.where('status', 'held').where('held_until', '>', DateTime.utc().toJSDate())
        )
    )
    .whereRaw('during && tstzrange(?, ?)', [window.start.toISO(), window.end.toISO()])
    .select(db.raw('lower(during) AS "from"'), db.raw('upper(during) AS until'))
  const taken = rows.map(({ from, until }) => toInterval({ start: from, end: until }))
  return staff.capacity === 1 ? taken : fullyTaken(taken, staff.capacity)
}

async function calendars(
  { readCalendars }: Staff,
  window: Interval<true>,
  { fromMemory }: { fromMemory: boolean }
): Promise<Interval<true>[] | null> {
  const busy: Interval<true>[] = []
  const unread = readCalendars.filter((calendar) => {
    const remembered = fromMemory ? rememberedBusy(calendar, window) : null
    busy.push(...(remembered ?? []))
    return remembered === null
  })
  const byConnection = Map.groupBy(unread, ({ connectionId }) => connectionId)
  for (const [connectionId, read] of byConnection) {
    const answer = await ask(connectionId, read, window)
    if (!answer) return null
    for (const one of Object.values(answer)) {
      if (!one.known) return null
      busy.push(...one.intervals.map(toInterval))
    }
  }
  return busy
}

/** Null when the vendor is away or the grant is gone. */
async function ask(connectionId: string, read: Calendar[], window: Interval<true>) {
  const adapter = await calendarOf(await Connection.findOrFail(connectionId))
  const ids = read.map(({ vendorCalendarId }) => vendorCalendarId)
  const asked = { start: window.start.toJSDate(), end: window.end.toJSDate() }
  try {
    return await adapter.busy(ids, asked)
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    logger.warn({ err: error, connectionId }, 'A calendar could not be read')
    return null
  }
}

/** Times in which as many bookings overlap as there are seats. */
function fullyTaken(taken: Interval<true>[], capacity: number): Interval<true>[] {
  const pieces = taken.flatMap((one) => [one.start, one.end]).sort((a, b) => +a - +b)
  return pieces
    .slice(1)
    .map((end, index) => Interval.fromDateTimes(pieces[index], end))
    .filter((piece): piece is Interval<true> => piece.isValid && !piece.isEmpty())
    .filter((piece) => taken.filter((one) => one.overlaps(piece)).length >= capacity)
}

function toInterval({ start, end }: { start: Date; end: Date }): Interval<true> {
  return Interval.fromDateTimes(
    DateTime.fromJSDate(start),
    DateTime.fromJSDate(end)
  ) as Interval<true>
}
