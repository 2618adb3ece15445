import { DateTime } from 'luxon'
import ChangeBusiness from '#actions/business/change_business'
import ClosedDay from '#models/closed_day'
import { countBookings } from '#services/bookings/count_bookings'
import type Account from '#models/account'

interface Input {
  account: Account
  /** `YYYY-MM-DD`, both ends closed. */
  firstDay: string
  lastDay: string
  reason: string | null
}

/** Closes a business for days. What is booked on them stays: how much that is comes back. */
export default class CloseDays {
  async handle({ account, ...days }: Input) {
    const { result: closedDay, telling } = await new ChangeBusiness().handle({
      accountId: account.id,
      change: (trx) => ClosedDay.create({ accountId: account.id, ...days }, { client: trx }),
    })
    return { closedDay, telling, booked: await this.#booked(account, days) }
  }

  #booked({ id, zone }: Account, { firstDay, lastDay }: Pick<Input, 'firstDay' | 'lastDay'>) {
    const from = DateTime.fromISO(firstDay, { zone })
    const until = DateTime.fromISO(lastDay, { zone }).plus({ days: 1 })
    return countBookings({ accountId: id }, { from, until })
  }
}
