import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Notify from '#actions/accounts/notify'
import FinishMove from '#actions/bookings/finish_move'
import QueueMessage from '#actions/webhooks/queue_message'
import Booking from '#models/booking'
import Calendar from '#models/calendar'
import { eventOf } from '#services/bookings/event_of'
import { queueAppointmentMail } from '#services/bookings/queue_appointment_mail'
import { calendarOf } from '#services/connections/adapters'
import { bookingData } from '#services/webhooks/payloads'
import { ProviderError, type CalendarEvent } from '@kametrix/contracts'

/**
 * Writes a held booking into the owner's calendar and confirms it. Safe to repeat, by the call and by
 * its job: one booking makes one event. Throws what is worth another try; what is not ends the booking.
 */
export default class FinishBooking {
  async handle({ bookingId }: { bookingId: string }): Promise<Booking['status']> {
    const booking = await Booking.findOrFail(bookingId)
    if (booking.movesBookingId) return new FinishMove().handle(booking)
    const isLapsed = booking.status === 'held' && booking.heldUntil! <= DateTime.utc()
    if (isLapsed || booking.status === 'expired') return this.#lapse(booking)
    if (booking.status !== 'held') return booking.status

    try {
      const written = await this.#write(booking)
      const status = await this.#confirm(booking, written?.event ?? null)
      if (status !== 'confirmed') await written?.undo()
      return status
    } catch (error) {
      if (!(error instanceof ProviderError) || error.remedy === 'retry') throw error
      return this.#giveUp(booking)
    }
  }

  /** The booking's event, in the owner's calendar where there is one: made, or found when it was made before. */
  async #write(booking: Booking) {
    const calendar = booking.calendarId ? await Calendar.find(booking.calendarId) : null
    if (!calendar) return null
    await calendar.load('connection')
    const adapter = await calendarOf(calendar.connection)
    const event = await adapter.createEvent(eventOf(booking, calendar))
    return { event, undo: () => adapter.cancelEvent(event.calendarId, event.eventId) }
  }

  /** Confirms what is still held. */
  async #confirm({ id }: Booking, event: CalendarEvent | null): Promise<Booking['status']> {
    return db.transaction(async (trx) => {
      const booking = await Booking.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
      if (booking.status !== 'held') return booking.status
      // Put back after it was cancelled: it is told once more.
      const isAgain = booking.confirmedAt !== null
      await booking
        .merge({
          status: 'confirmed',
          confirmedAt: DateTime.utc(),
          vendorEventId: event?.eventId ?? null,
        })
        .save()
      await new QueueMessage().handle({
        trx,
        accountId: booking.accountId,
        event: 'booking.created',
        key: `booking.created:${booking.id}${isAgain ? `:${booking.confirmedAt!.toMillis()}` : ''}`,
        data: bookingData(booking),
      })
      await queueAppointmentMail(trx, booking, 'confirmed')
      return booking.status
    })
  }

  /**
   * Nobody waited for the calendar any longer. Its answer to an earlier attempt may have been lost: only
   * asking for the event again tells which one has to go.
   */
  async #lapse(booking: Booking): Promise<Booking['status']> {
    const status = await this.#giveUp(booking)
    if (status !== 'expired') return status
    try {
      const written = await this.#write(booking)
      await written?.undo()
    } catch (error) {
      if (!(error instanceof ProviderError) || error.remedy === 'retry') throw error
    }
    return status
  }

  /** The caller was promised a message: the owner has to hear that this one failed. */
  async #giveUp({ id }: Booking): Promise<Booking['status']> {
    return db.transaction(async (trx) => {
      const booking = await Booking.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
      if (booking.status !== 'held' && booking.status !== 'expired') return booking.status
      await booking.merge({ status: 'expired' }).save()
      await new Notify().handle({
        trx,
        accountId: booking.accountId,
        kind: 'booking.failed',
        key: `booking.failed:${booking.id}`,
        data: { bookingId: booking.id, callId: booking.callId },
      })
      return booking.status
    })
  }
}
