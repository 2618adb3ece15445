import db from '@adonisjs/lucid/services/db'
import { Interval } from 'luxon'
import { bookingCode } from '#services/bookings/own_bookings'
import Booking from '#models/booking'
import CallEvent from '#models/call_event'
import Calendar from '#models/calendar'
import type Call from '#models/call'

/** Stands behind what a call is known by while it is out of its own way. */
const ASIDE = '#then'

/**
 * Puts the world back to how it stood as a call began, inside a transaction that is never kept: its record
 * and what came of it are out of the way, the balance is what it was, later bookings are not made yet, and
 * calendars are busy with what others wrote into them. Price, hours, services and rules stay as they are
 * today: what they change is what a replay is for.
 */
export async function putBack(call: Call) {
  await clearCalendars(call)
  await undoBookings(call)
  await setAside(call)
  await restoreBalance(call)
  await bringPriceForward(call)
}

async function setAside(call: Call) {
  const { id, provider, vendorCallId, numberId, fromNumber, contactId, createdAt } = call
  await db
    .from('calls')
    .where({ id })
    .update({ vendor_call_id: vendorCallId + ASIDE })
  await db
    .from('vendor_events')
    .where({ provider, subject: vendorCallId })
    .update({ key: db.raw('key || ?', [ASIDE]), subject: vendorCallId + ASIDE })
  // Whoever counts this caller's calls of the last hour must not find those that came later.
  await db
    .from('calls')
    .where({ number_id: numberId, from_number: fromNumber })
    .where('created_at', '>=', createdAt.toJSDate())
    .update({ from_number: null })
  // Who rang for the first time had no name yet.
  if (!contactId) return
  await db
    .from('contacts')
    .where({ id: contactId })
    .where('created_at', '>=', createdAt.minus({ seconds: 1 }).toJSDate())
    .update({ name: null })
}

async function undoBookings(call: Call) {
  const { id, accountId, createdAt } = call
  await db
    .from('bookings')
    .where({ account_id: accountId })
    .where('created_at', '>=', createdAt.toJSDate())
    .whereNot((query) => query.where('call_id', id))
    .update({ status: 'cancelled' })
  await db.rawQuery(MOVE_BACK, [id])
  const own = db.from('bookings').where('call_id', id)
  await db.from('bookings').whereIn('moves_booking_id', own.clone().select('id')).delete()
  await own.delete()
  await restoreCancelled(call)
}

/** To where it was before this call moved it. */
const MOVE_BACK = `
  UPDATE bookings SET starts_at = move.moved_from, ends_at = bookings.ends_at - by.shift,
    during = tstzrange(lower(bookings.during) - by.shift, upper(bookings.during) - by.shift)
  FROM bookings AS move, LATERAL (
    SELECT moved.starts_at - move.moved_from AS shift FROM bookings AS moved
    WHERE moved.id = move.moves_booking_id) AS by
  WHERE bookings.id = move.moves_booking_id AND move.call_id = ? AND move.status = 'moved'`

/** What the caller cancelled in this call was still booked when it began. */
async function restoreCancelled(call: Call) {
  const cancelling = await CallEvent.query()
    .where({ callId: call.id, kind: 'tool' })
    .whereRaw(`data ->> 'name' = 'cancel_booking' AND (data ->> 'ok')::boolean`)
  const codes = new Set(cancelling.map(({ data }) => data.arguments?.booking))
  const cancelled = await Booking.query().where({
    accountId: call.accountId,
    customerPhone: call.fromNumber,
    status: 'cancelled',
  })
  for (const booking of cancelled.filter((one) => codes.has(bookingCode(call, one)))) {
    await booking.merge({ status: 'confirmed' }).save()
  }
}

/** The purses as the entries before the call have left them. */
async function restoreBalance({ accountId, createdAt }: Call) {
  await db.rawQuery(
    `UPDATE ledger_accounts SET balance_mc = coalesce((
       SELECT sum(amount_mc) FROM ledger_entries
       JOIN ledger_transactions ON ledger_transactions.id = ledger_entries.transaction_id
       WHERE ledger_account_id = ledger_accounts.id AND ledger_transactions.created_at < ?), 0)
     WHERE account_id = ?`,
    [createdAt.toJSDate(), accountId]
  )
}

/** Today's price, as if it had been in force already: a call is asked about a moment before it is recorded. */
async function bringPriceForward({ createdAt }: Call) {
  await db.rawQuery(
    `UPDATE price_versions SET effective_at = least(effective_at, ?) WHERE id = (
       SELECT id FROM price_versions WHERE effective_at <= now()
       ORDER BY effective_at DESC, id DESC LIMIT 1)`,
    [createdAt.minus({ seconds: 1 }).toJSDate()]
  )
}

/** Our own bookings are counted from our own table: their events would stand in the way of the call that made them. */
async function clearCalendars({ accountId, createdAt }: Call) {
  const bookings = await Booking.query().where({ accountId })
  const ours = bookings.flatMap(({ startsAt, endsAt, movedFrom }) =>
    [startsAt, movedFrom ?? startsAt].map((start) => Interval.after(start, endsAt.diff(startsAt)))
  )
  for (const calendar of await Calendar.query().where({ accountId })) {
    const busy = (calendar.busy ?? []).flatMap(([start, end]) =>
      Interval.fromDateTimes(new Date(start), new Date(end)).difference(...ours)
    )
    await calendar
      .merge({
        busy: busy.map(({ start, end }) => [start!.toUTC().toISO()!, end!.toUTC().toISO()!]),
        busyAt: createdAt.plus({ days: 1 }),
        busyFrom: createdAt.minus({ days: 1 }),
        busyUntil: createdAt.plus({ years: 1 }),
      })
      .save()
  }
}
