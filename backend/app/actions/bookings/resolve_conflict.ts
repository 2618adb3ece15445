import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import QueueMessage from '#actions/webhooks/queue_message'
import ChangedMeanwhileException from '#exceptions/changed_meanwhile_exception'
import TimeTakenException from '#exceptions/time_taken_exception'
import Booking from '#models/booking'
import Calendar from '#models/calendar'
import { eventOf } from '#services/bookings/event_of'
import { isTakenError } from '#services/bookings/hold'
import { queueAppointmentMail } from '#services/bookings/queue_appointment_mail'
import { calendarOf } from '#services/connections/adapters'
import { bookingMovedData } from '#services/webhooks/payloads'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Whose word holds: the calendar's, the booking's, or, of two at one time, both. */
export type Holds = 'calendar' | 'booking' | 'both'

/** Settles what a booking and the owner's calendar say differently. */
export default class ResolveConflict {
  async handle({ booking, holds }: { booking: Booking; holds: Holds }) {
    const { conflict, status } = booking
    if (status !== 'confirmed' || !conflict) throw new ChangedMeanwhileException()
    if (holds === 'both' && conflict === 'overlap') return this.#accept(booking)
    if (holds === 'calendar' && conflict === 'moved') return this.#takeTime(booking)
    if (holds === 'booking' && conflict !== 'overlap') return this.#putBack(booking)
    throw new ChangedMeanwhileException()
  }

  async #accept(booking: Booking) {
    await booking.merge({ ...SETTLED, overlapAcceptedAt: DateTime.utc() }).save()
  }

  /** The booking is where the calendar has it, as long as nobody else is there. */
  async #takeTime({ id }: Booking) {
    try {
      await db.transaction(async (trx) => {
        const booking = await Booking.query({ client: trx })
          .where('id', id)
          .forUpdate()
          .firstOrFail()
        const { conflictStartsAt: startsAt, conflictEndsAt: endsAt, startsAt: movedFrom } = booking
        if (booking.conflict !== 'moved') throw new ChangedMeanwhileException()
        const times = { startsAt: startsAt!, endsAt: endsAt!, remindedAt: null }
        await booking
          .merge({ ...times, ...SETTLED, during: await this.#during(trx, booking) })
          .save()
        await new QueueMessage().handle({
          trx,
          accountId: booking.accountId,
          event: 'booking.moved',
          key: `booking.moved:${id}:${startsAt!.toMillis()}:${movedFrom.toMillis()}`,
          data: bookingMovedData(booking, movedFrom),
        })
        await queueAppointmentMail(trx, booking, 'moved')
      })
    } catch (error) {
      if (isTakenError(error)) throw new TimeTakenException()
      throw error
    }
  }

  /** What followed the appointment follows it still. */
  async #during(
    trx: TransactionClientContract,
    { id, conflictStartsAt, conflictEndsAt }: Booking
  ): Promise<string> {
    const { rows } = await trx.rawQuery(
      `SELECT tstzrange(:from, :until::timestamptz + (upper(during) - ends_at))::text AS during
       FROM bookings WHERE id = :id`,
      { id, from: conflictStartsAt!.toJSDate(), until: conflictEndsAt!.toJSDate() }
    )
    return rows[0].during
  }

  /** The calendar has it again where the booking says. */
  async #putBack(booking: Booking) {
    const calendar = await Calendar.query()
      .where('id', booking.calendarId!)
      .preload('connection')
      .firstOrFail()
    const adapter = await calendarOf(calendar.connection)
    const { calendarId, title, description, bookingId, ...time } = eventOf(booking, calendar)
    const event =
      (await adapter.moveEvent(calendarId, booking.vendorEventId!, time)) ??
      (await adapter.createEvent({ calendarId, title, description, bookingId, ...time }))
    await booking.merge({ ...SETTLED, vendorEventId: event.eventId }).save()
  }
}

const SETTLED = { conflict: null, conflictStartsAt: null, conflictEndsAt: null }
