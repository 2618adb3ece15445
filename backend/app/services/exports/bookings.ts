import { appUrl } from '#config/app'
import Booking from '#models/booking'
import { countOf, following, inOrder, type Position } from './position.ts'
import type Account from '#models/account'
import type { Subject } from './subject.ts'

const AT = 'updated_at'

/** Bookings as they stand. In a sheet, one that is moved or cancelled later is a further row. */
export const bookings: Subject = {
  columns: ['date', 'time', 'service', 'name', 'phone', 'staff', 'state', 'booked', 'call'],

  async read({ account, words }, from, limit) {
    const rows = await inOrder(made(account, from), AT).preload('staff').limit(limit)
    return rows.map((booking) => {
      const { id, status, callId, zone } = booking
      const starts = booking.startsAt.setZone(zone)
      return {
        at: booking.updatedAt,
        id,
        key: `${id}/${status}/${starts.toUTC().toFormat("yyyyLLdd'T'HHmm")}`,
        cells: [
          starts.toFormat('yyyy-MM-dd'),
          starts.toFormat('HH:mm'),
          booking.service,
          booking.customerName,
          booking.customerPhone ?? '',
          booking.staff.name,
          words.t(`exports.states.${status}`),
          booking.createdAt.setZone(zone).toFormat('yyyy-MM-dd HH:mm'),
          callId ? `${appUrl}/app/calls/${callId}` : '',
        ],
      }
    })
  },

  count: (account, from) => countOf(made(account, from)),
}

function made(account: Account, from: Position | null) {
  const all = Booking.query()
    .where('accountId', account.id)
    .whereIn('status', ['confirmed', 'cancelled'])
  return following(all, AT, from)
}
