import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Booking from '#models/booking'
import { dispatch } from '#services/queue/main'
import type { Service } from '#services/agents/content'
import type Call from '#models/call'
import type Staff from '#models/staff'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface WantedSlot {
  call: Call
  toolCallId: string
  staff: Staff
  service: Service
  startsAt: DateTime
  customerName: string
  /** What the caller said about the time; null when nothing. */
  words: string | null
  /** The booking that is to be at this time instead of its own. */
  moves?: Booking
}

const EXCLUSION_VIOLATION = '23P01'
const UNIQUE_VIOLATION = '23505'
/** How long a booking may wait for the owner's calendar. */
const HOLD_MINUTES = 10
/** The job stays out of the way of the call, which tries first. */
const JOB_AFTER_SECONDS = 20

/**
 * Takes a seat, or finds that there is none: the database decides, whoever else asks at the same time. A
 * move takes the new time and leaves the booking where it is.
 */
export default class HoldSlot {
  async handle(input: WantedSlot): Promise<Booking | null> {
    const { call, toolCallId, staff, service, startsAt } = input
    const until = startsAt.plus({ minutes: service.minutes + service.bufferMinutes })
    const during = `[${startsAt.toUTC().toISO()},${until.toUTC().toISO()})`
    return db.transaction(async (trx) => {
      // One at a time for somebody: two inserts that overlap could wait for each other.
      await trx.rawQuery('SELECT id FROM staff WHERE id = ? FOR NO KEY UPDATE', [staff.id])
      await this.#expireDead(trx, staff.id, during)
      const isPossible = !input.moves || (await this.#canMove(trx, input.moves))
      for (let seat = 1; isPossible && seat <= staff.capacity; seat += 1) {
        const booking = await this.#take(trx, input, during, seat)
        if (booking) return booking
      }
      return Booking.query({ client: trx }).where({ callId: call.id, toolCallId }).first()
    })
  }

  async #expireDead(trx: TransactionClientContract, staffId: string, during: string) {
    await trx
      .from('bookings')
      .where({ staff_id: staffId, status: 'held' })
      .where('held_until', '<=', DateTime.utc().toJSDate())
      .whereRaw('during && ?::tstzrange', [during])
      .update({ status: 'expired', updated_at: DateTime.utc().toJSDate() })
  }

  /** What was cancelled meanwhile stays so, and two moves at once would contradict each other. */
  async #canMove(trx: TransactionClientContract, { id }: Booking): Promise<boolean> {
    const booking = await Booking.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
    const other = await Booking.query({ client: trx })
      .where({ movesBookingId: id, status: 'moving' })
      .first()
    return booking.status === 'confirmed' && other === null
  }

  /** Null when that seat is taken. */
  async #take(
    trx: TransactionClientContract,
    input: WantedSlot,
    during: string,
    seat: number
  ): Promise<Booking | null> {
    const { call, toolCallId, staff, service, startsAt, customerName, words, moves } = input
    const savepoint = await trx.transaction()
    try {
      const booking = await Booking.create(
        {
          accountId: call.accountId,
          agentId: call.agentId,
          callId: call.id,
          contactId: call.contactId,
          staffId: staff.id,
          toolCallId,
          seat,
          during,
          startsAt,
          endsAt: startsAt.plus({ minutes: service.minutes }),
          zone: startsAt.zoneName!,
          service: service.name,
          customerName,
          customerPhone: moves?.customerPhone ?? call.fromNumber,
          words,
          ...(moves && { movesBookingId: moves.id, movedFrom: moves.startsAt }),
          status: moves ? 'moving' : 'held',
          heldUntil: DateTime.utc().plus({ minutes: HOLD_MINUTES }),
          calendarId: staff.writeCalendarId,
        },
        { client: savepoint }
      )
      const options = { trx: savepoint, startAfter: JOB_AFTER_SECONDS }
      await dispatch('bookings.finish', { bookingId: booking.id }, options)
      await savepoint.commit()
      return booking
    } catch (error) {
      await savepoint.rollback()
      if (
        [EXCLUSION_VIOLATION, UNIQUE_VIOLATION].includes((error as { code?: string }).code ?? '')
      ) {
        return null
      }
      throw error
    }
  }
}
