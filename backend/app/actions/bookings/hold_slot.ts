import db from '@adonisjs/lucid/services/db'
import { DateTime, Interval } from 'luxon'
import Booking from '#models/booking'
import { bookedBy } from '#services/bookings/booked_by'
import { isBooked } from '#services/bookings/busy'
import { HOLD_MINUTES, isTakenError, JOB_AFTER_SECONDS } from '#services/bookings/hold'
import { keptAddress } from '#services/bookings/kept_address'
import { Together } from '#services/database/together'
import { dispatch } from '#services/queue/main'
import type { Service } from '#services/agents/content'
import type Call from '#models/call'
import type Staff from '#models/staff'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Slot {
  staff: Staff
  service: Service
  startsAt: DateTime
  customerName: string
  /** The booking that is to be at this time instead of its own. */
  moves?: Booking
}

/** As a caller asks for it. */
export interface WantedSlot extends Slot {
  call: Call
  toolCallId: string
  /** What the caller said about the time; null when nothing. */
  words: string | null
  /** Where it is to be confirmed by mail; null where nobody said. */
  email: string | null
}

/** As somebody in the business asks for it, on a page or through the API. */
export interface ByHand extends Slot {
  accountId: string
  /** Null where no person did it. */
  madeBy: string | null
  /** Of the form: sent twice, it is one booking. */
  requestKey: string
  customerPhone: string | null
  customerEmail: string | null
  note: string | null
}

/**
 * Takes a seat, or finds that there is none: the database decides, whoever else asks at the same time. A
 * move takes the new time and leaves the booking where it is.
 */
export default class HoldSlot {
  /** Whoever wants the same time of the same person at one moment; nobody waits for those of another. */
  static readonly #lines = new Together<WantedSlot | ByHand, Booking | null>(
    (all) => new HoldSlot().#inTurn(all),
    { lanes: Infinity, kindOf: (input) => `${input.staff.id} ${rangeOf(input)}` }
  )

  async handle(wanted: WantedSlot | ByHand): Promise<Booking | null> {
    const input = await this.#addressed(wanted)
    if (input.moves) return this.#hold(input)
    return (await HoldSlot.#lines.add(input)) ?? this.#before(input)
  }

  /** One after the other, until somebody finds no seat: there is none for whoever comes behind, either. */
  async #inTurn(all: (WantedSlot | ByHand)[]): Promise<(Booking | null)[]> {
    const [first] = all
    let isFull = await isBooked(first.staff, timeOf(first))
    const bookings: (Booking | null)[] = []
    for (const input of all) {
      const booking = isFull ? null : await this.#hold(input)
      isFull = booking === null
      bookings.push(booking)
    }
    return bookings
  }

  async #hold(input: WantedSlot | ByHand): Promise<Booking | null> {
    const { staff, moves } = input
    const during = rangeOf(input)
    return db.transaction(async (trx) => {
      // One at a time for somebody: two inserts that overlap could wait for each other.
      await trx.rawQuery('SELECT id FROM staff WHERE id = ? FOR NO KEY UPDATE', [staff.id])
      await this.#expireDead(trx, staff.id, during)
      const isPossible = !moves || (await this.#canMove(trx, moves))
      for (let seat = 1; isPossible && seat <= staff.capacity; seat += 1) {
        const booking = await this.#take(trx, input, during, seat)
        if (booking) return booking
      }
      return this.#before(input, trx)
    })
  }

  /** What a repeat finds that it has booked. */
  #before(input: WantedSlot | ByHand, client?: TransactionClientContract) {
    if ('call' in input && !client) return bookedBy(input.call.id, input.toolCallId)
    return Booking.query({ client }).where(requestOf(input)).first()
  }

  async #addressed(wanted: WantedSlot | ByHand): Promise<WantedSlot | ByHand> {
    if (!('call' in wanted) || wanted.moves) return wanted
    return { ...wanted, email: await keptAddress(wanted.call, wanted.email) }
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
    input: WantedSlot | ByHand,
    during: string,
    seat: number
  ): Promise<Booking | null> {
    const { staff, service, startsAt, customerName, moves } = input
    const savepoint = await trx.transaction()
    try {
      const booking = await Booking.create(
        {
          ...requestOf(input),
          ...askerOf(input),
          staffId: staff.id,
          seat,
          during,
          startsAt,
          endsAt: startsAt.plus({ minutes: service.minutes }),
          zone: startsAt.zoneName!,
          service: service.name,
          customerName,
          ...(moves && {
            movesBookingId: moves.id,
            movedFrom: moves.startsAt,
            customerPhone: moves.customerPhone,
          }),
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
      if (isTakenError(error)) return null
      throw error
    }
  }
}

/** What is taken of somebody's time: the service and its buffer. */
function timeOf({ startsAt, service }: Slot): Interval<true> {
  const until = startsAt.plus({ minutes: service.minutes + service.bufferMinutes })
  return Interval.fromDateTimes(startsAt, until) as Interval<true>
}

function rangeOf(slot: Slot): string {
  const { start, end } = timeOf(slot)
  return `[${start.toUTC().toISO()},${end.toUTC().toISO()})`
}

/** What names a request, so that a repeat finds what it has booked. */
function requestOf(input: WantedSlot | ByHand) {
  if ('call' in input) return { callId: input.call.id, toolCallId: input.toolCallId }
  return { accountId: input.accountId, requestKey: input.requestKey }
}

function askerOf(input: WantedSlot | ByHand) {
  if ('call' in input) {
    const { accountId, agentId, contactId, fromNumber } = input.call
    const { words, email: customerEmail } = input
    return { accountId, agentId, contactId, customerPhone: fromNumber, customerEmail, words }
  }
  const { madeBy, customerPhone, customerEmail, note } = input
  return { madeBy, customerPhone, customerEmail, note }
}
