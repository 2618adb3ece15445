import mail from '@adonisjs/mail/services/main'
import AppointmentMail, { type AppointmentNews } from '#mails/appointment_mail'
import Booking from '#models/booking'
import { pointMailer } from '#services/notices/mailer'

/** Mails whoever booked. What has changed since is not told any more: it has a mail of its own. */
export default class TellCaller {
  async handle({ bookingId, news }: { bookingId: string; news: AppointmentNews }) {
    const booking = await Booking.query().where('id', bookingId).preload('account').firstOrFail()
    const holds = news === 'cancelled' ? 'cancelled' : 'confirmed'
    if (booking.status !== holds || !booking.customerEmail) return
    await pointMailer()
    await mail.send(new AppointmentMail(booking, news))
  }
}
