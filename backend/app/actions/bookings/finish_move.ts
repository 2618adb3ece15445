import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Notify from '#actions/accounts/notify'
import QueueMessage from '#actions/webhooks/queue_message'
import Booking from '#models/booking'
import {
  moveBackOnCalendar,
  moveOnCalendar,
  type Written,
} from '#services/bookings/move_on_calendar'
import { queueAppointmentMail } from '#services/bookings/queue_appointment_mail'
import { dispatch } from '#services/queue/main'
import { bookingMovedData } from '#services/webhooks/payloads'
import { ProviderError } from '@kametrix/contracts'

/**
 * Moves a booking's event to the time that its move has taken, and then the booking. Safe to repeat, by
 * the call and by its job. A move that nobody waits for any longer is taken back first, and only then given
 * up: both times stay taken as long as nobody knows at which of them the event is.
 */
export default class FinishMove {
  async handle(move: Booking): Promise<Booking['status']> {
    if (move.status !== 'moving') return move.status
    const booking = await Booking.findOrFail(move.movesBookingId!)
    try {
      if (move.heldUntil! <= DateTime.utc()) {
        await moveBackOnCalendar(booking, move)
        return await this.#giveUp(move)
      }
      const written = await moveOnCalendar(booking, move)
      const status = await this.#confirm(move, written)
      if (status !== 'moved') await moveBackOnCalendar(booking, move)
      return status
    } catch (error) {
      if (!(error instanceof ProviderError) || error.remedy === 'retry') throw error
      return this.#giveUp(move)
    }
  }

  async #confirm({ id }: Booking, { eventId }: Written): Promise<Booking['status']> {
    return db.transaction(async (trx) => {
      const { booking, move } = await lock(trx, id)
      if (move.status !== 'moving') return move.status
      if (booking.status !== 'confirmed') {
        await move.merge({ status: 'expired' }).save()
        return move.status
      }
      const { calendarId, vendorEventId } = booking
      const isElsewhere = move.calendarId !== calendarId && vendorEventId !== null
      const { startsAt, endsAt, zone, during, seat, staffId } = move
      const where = { calendarId: move.calendarId, vendorEventId: eventId }
      await move
        .merge({
          status: 'moved',
          confirmedAt: DateTime.utc(),
          ...(isElsewhere ? { calendarId, vendorEventId } : {}),
        })
        .save()
      await booking
        .merge({
          remindedAt: null,
          ...{ checkedAt: null, overlapAcceptedAt: null, conflict: null },
          startsAt,
          endsAt,
          zone,
          during,
          seat,
          staffId,
          ...where,
        })
        .save()
      if (isElsewhere) await dispatch('bookings.withdraw', { bookingId: move.id }, { trx })
      await new QueueMessage().handle({
        trx,
        accountId: booking.accountId,
        event: 'booking.moved',
        key: `booking.moved:${move.id}`,
        data: bookingMovedData(booking, move.movedFrom),
      })
      await queueAppointmentMail(trx, booking, 'moved')
      return move.status
    })
  }

  /** The booking stays where it was. Somebody may have been promised a message: the owner has to hear. */
  async #giveUp({ id }: Booking): Promise<Booking['status']> {
    return db.transaction(async (trx) => {
      const { booking, move } = await lock(trx, id)
      if (move.status !== 'moving') return move.status
      await move.merge({ status: 'expired' }).save()
      await new Notify().handle({
        trx,
        accountId: booking.accountId,
        kind: 'booking.failed',
        key: `booking.failed:${move.id}`,
        data: { bookingId: move.id, callId: move.callId },
      })
      return move.status
    })
  }
}

/** The booking first: whoever cancels it does so too. */
async function lock(trx: Awaited<ReturnType<typeof db.transaction>>, moveId: string) {
  const { movesBookingId } = await Booking.findOrFail(moveId, { client: trx })
  const [booking, move] = [
    await Booking.query({ client: trx }).where('id', movesBookingId!).forUpdate().firstOrFail(),
    await Booking.query({ client: trx }).where('id', moveId).forUpdate().firstOrFail(),
  ]
  return { booking, move }
}
