import Booking from '#models/booking'
import Call from '#models/call'
import CallerMessage from '#models/caller_message'
import type Contact from '#models/contact'

const SHOWN = 15

/** What an account knows of somebody: their last calls, bookings and messages, newest first. */
export default class ReadContact {
  async handle({ id: contactId, accountId }: Contact) {
    const [calls, bookings, messages] = await Promise.all([
      Call.query()
        .where({ accountId, contactId })
        .preload('contact')
        .preload('bookings')
        .preload('messages')
        .orderBy('id', 'desc')
        .limit(SHOWN),
      Booking.query()
        .where({ accountId })
        .whereHas('call', (all) => all.where({ contactId }))
        .whereNot('status', 'expired')
        .preload('staff')
        .orderBy('startsAt', 'desc')
        .limit(SHOWN),
      CallerMessage.query()
        .where({ accountId, contactId })
        .preload('call')
        .preload('contact')
        .orderBy('id', 'desc')
        .limit(SHOWN),
    ])
    return { calls, bookings, messages }
  }
}
