import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Booking from '#models/booking'
import { dispatch } from '#services/queue/main'

const AHEAD_HOURS = 24
/** Whoever books for today needs no reminder. */
const SHORTEST_HOURS = 3
const AT_ONCE = 200

/** Has everybody reminded, once, whose appointment is tomorrow, where the account reminds and an address is known. */
export default class RemindCallers {
  async handle() {
    while ((await this.#some()) === AT_ONCE);
  }

  #some(): Promise<number> {
    const now = DateTime.utc()
    return db.transaction(async (trx) => {
      const due = await Booking.query({ client: trx })
        .where('status', 'confirmed')
        .whereNull('remindedAt')
        .whereNotNull('customerEmail')
        .where('startsAt', '>', now.plus({ hours: SHORTEST_HOURS }).toJSDate())
        .where('startsAt', '<=', now.plus({ hours: AHEAD_HOURS }).toJSDate())
        .where('createdAt', '<', now.minus({ hours: SHORTEST_HOURS }).toJSDate())
        .whereHas('account', (accounts) => accounts.where('remindsOfBookings', true))
        .orderBy('id')
        .limit(AT_ONCE)
        .forUpdate()
        .skipLocked()
      for (const booking of due) {
        await booking.merge({ remindedAt: now }).save()
        const job = { bookingId: booking.id, news: 'reminder' as const }
        await dispatch('bookings.tell-caller', job, { trx })
      }
      return due.length
    })
  }
}
