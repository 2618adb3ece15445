import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import FinishBooking from '#actions/bookings/finish_booking'
import TimeTakenException from '#exceptions/time_taken_exception'
import Booking from '#models/booking'
import { HOLD_MINUTES, isTakenError, JOB_AFTER_SECONDS } from '#services/bookings/hold'
import { dispatch } from '#services/queue/main'
import { within } from '#services/time/within'

const PATIENCE_MS = 4000

/** Takes a cancellation back, as long as nobody else has the time. The calendar gets it once more. */
export default class PutBackBooking {
  async handle({ bookingId }: { bookingId: string }) {
    await this.#hold(bookingId)
    const finishing = new FinishBooking().handle({ bookingId })
    await within(PATIENCE_MS, finishing).catch(() => null)
  }

  async #hold(bookingId: string) {
    try {
      await db.transaction(async (trx) => {
        const { staffId } = await Booking.findOrFail(bookingId, { client: trx })
        await trx.rawQuery('SELECT id FROM staff WHERE id = ? FOR NO KEY UPDATE', [staffId])
        const booking = await Booking.query({ client: trx })
          .where('id', bookingId)
          .forUpdate()
          .firstOrFail()
        if (booking.status !== 'cancelled') return
        if (booking.startsAt <= DateTime.now()) throw new TimeTakenException()
        const heldUntil = DateTime.utc().plus({ minutes: HOLD_MINUTES })
        await booking.merge({ status: 'held', heldUntil }).save()
        await dispatch('bookings.finish', { bookingId }, { trx, startAfter: JOB_AFTER_SECONDS })
      })
    } catch (error) {
      if (isTakenError(error)) throw new TimeTakenException()
      throw error
    }
  }
}
