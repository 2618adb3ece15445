import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import ReadBalance from '#actions/credits/read_balance'
import Membership from '#models/membership'
import { firstIdAt } from '#services/http/uuid_time'
import type { Balance } from '#actions/credits/read_balance'
import type Account from '#models/account'

interface Input {
  account: Account
  membershipId: string
  /** `YYYY-MM-DD` where the business is. */
  day: string
}

export interface Digest {
  businessName: string
  day: DateTime
  calls: number
  missed: number
  bookings: number
  /** Messages that nobody has read, of whatever day. */
  waiting: number
  urgent: number
  balance: Pick<Balance, 'availableMc' | 'minutesLeft'>
  /** A day without calls is told only when somebody waits. */
  isWorthIt: boolean
}

/** What happened in the day up to the hour at which somebody wants to hear of it. */
export default class ReadDigest {
  async handle({ account, membershipId, day }: Input): Promise<Digest> {
    const { digestHour } = await Membership.query()
      .where({ id: membershipId, accountId: account.id })
      .firstOrFail()
    const until = DateTime.fromISO(day, { zone: account.zone }).set({ hour: digestHour })
    const counted = await this.#count(account.id, until)
    return {
      businessName: account.name,
      day: until,
      ...counted,
      balance: await new ReadBalance().handle(account.id),
      isWorthIt: counted.calls > 0 || counted.waiting > 0,
    }
  }

  async #count(id: string, until: DateTime) {
    const { rows } = await db.rawQuery(
      `WITH day AS (
        SELECT id, started_at, answered_receipt_at FROM calls
        WHERE account_id = :id AND id >= :first AND id < :end
          AND excused IS DISTINCT FROM 'not-begun'
      ), unread AS (
        SELECT is_urgent FROM caller_messages
        WHERE account_id = :id AND read_at IS NULL AND id < :end
      )
      SELECT
        (SELECT count(*)::int FROM day) AS calls,
        (SELECT count(*)::int FROM day
          WHERE started_at IS NULL AND answered_receipt_at IS NULL) AS missed,
        (SELECT count(*)::int FROM bookings
          WHERE call_id IN (SELECT id FROM day) AND status IN ('held', 'confirmed')) AS bookings,
        (SELECT count(*)::int FROM unread) AS waiting,
        (SELECT count(*)::int FROM unread WHERE is_urgent) AS urgent`,
      { id, first: firstIdAt(until.minus({ days: 1 })), end: firstIdAt(until) }
    )
    return rows[0] as Pick<Digest, 'calls' | 'missed' | 'bookings' | 'waiting' | 'urgent'>
  }
}
