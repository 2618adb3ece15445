import Account from '#models/account'
import { dispatch } from '#services/queue/main'
import type { AppointmentNews } from '#mails/appointment_mail'
import type Booking from '#models/booking'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Has whoever booked told by mail, where an address is known and the account wants it. */
export async function queueAppointmentMail(
  trx: TransactionClientContract,
  { id: bookingId, accountId, customerEmail }: Booking,
  news: AppointmentNews
) {
  if (!customerEmail) return
  const account = await Account.findOrFail(accountId, { client: trx })
  if (account.confirmsBookings) await dispatch('bookings.tell-caller', { bookingId, news }, { trx })
}
