import db from '@adonisjs/lucid/services/db'
import Staff from '#models/staff'
import { settledBy } from '#services/business/settled'
import { staffFor } from '#services/bookings/staff_for'
import type Account from '#models/account'

/** What can be booked at a business, with whom, and when it is open, for whoever books without a call. */
export async function bookableAt(account: Account) {
  const [{ services, hours }, staff] = await Promise.all([
    db.transaction((trx) => settledBy(account, trx)),
    Staff.query()
      .where({ accountId: account.id, isActive: true })
      .preload('readCalendars')
      .orderBy('name'),
  ])
  return {
    services: services.map((service) => ({ ...service, staff: staffFor(service, staff) })),
    hours,
  }
}

export type Bookable = Awaited<ReturnType<typeof bookableAt>>
