import db from '@adonisjs/lucid/services/db'
import QueueMessage from '#actions/webhooks/queue_message'
import Booking from '#models/booking'
import { queueAppointmentMail } from '#services/bookings/queue_appointment_mail'
import { dispatch } from '#services/queue/main'
import { bookingData } from '#services/webhooks/payloads'

/** Frees a booking's time at once; the owner's calendar follows by a job, and webhooks are told. Safe to repeat. */
export default class CancelOwnBooking {
  async handle({ bookingId }: { bookingId: string }): Promise<Booking> {
    return db.transaction(async (trx) => {
      const booking = await Booking.query({ client: trx })
        .where('id', bookingId)
        .forUpdate()
        .firstOrFail()
      if (booking.status === 'cancelled') return booking
      await booking.merge({ status: 'cancelled', conflict: null }).save()
      await Booking.query({ client: trx })
        .where({ movesBookingId: bookingId, status: 'moving' })
        .update({ status: 'expired' })
      await dispatch('bookings.withdraw', { bookingId }, { trx })
      await new QueueMessage().handle({
        trx,
        accountId: booking.accountId,
        event: 'booking.cancelled',
        key: `booking.cancelled:${bookingId}:${booking.confirmedAt?.toMillis() ?? 0}`,
        data: bookingData(booking),
      })
      await queueAppointmentMail(trx, booking, 'cancelled')
      return booking
    })
  }
}
