import db from '@adonisjs/lucid/services/db'
import QueueMessage from '#actions/webhooks/queue_message'
import Booking from '#models/booking'
import { bookingCode, ownBookings } from '#services/bookings/own_bookings'
import { bookingWords } from '#services/bookings/words'
import { dispatch } from '#services/queue/main'
import { bookingData } from '#services/webhooks/payloads'
import type { Spoken, ToolUse } from '#actions/calls/run_tool'

/**
 * Cancels a booking of the caller's own, which find_bookings named in this call. Its time is free at
 * once; the owner's calendar follows by a job.
 */
export default class CancelBooking {
  async handle({ call, content, arguments: given }: ToolUse): Promise<Spoken> {
    const words = bookingWords(content.language)
    if (!call.fromNumber) return { text: words.numberWithheld, ok: false }
    const own = await ownBookings(call)
    const named = own.find((booking) => bookingCode(call, booking) === given.booking)
    if (!named) return { text: words.notYours, ok: false }
    const booking = await this.#cancel(named)
    const start = booking.startsAt.setZone(booking.zone)
    return { text: words.cancelled(booking.service, start), ok: true }
  }

  async #cancel({ id }: Booking): Promise<Booking> {
    return db.transaction(async (trx) => {
      const booking = await Booking.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
      if (booking.status === 'cancelled') return booking
      await booking.merge({ status: 'cancelled' }).save()
      await dispatch('bookings.withdraw', { bookingId: booking.id }, { trx })
      await new QueueMessage().handle({
        trx,
        accountId: booking.accountId,
        event: 'booking.cancelled',
        key: `booking.cancelled:${booking.id}`,
        data: bookingData(booking),
      })
      return booking
    })
  }
}
