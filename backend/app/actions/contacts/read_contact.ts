import Booking from '#models/booking'
import Call from '#models/call'
import CallerMessage from '#models/caller_message'
import { SHOWN } from '#services/bookings/standing'
import type Contact from '#models/contact'

const AT_ONCE = 15

/** What an account knows of somebody: their last calls, bookings and messages, newest first. */
export default class ReadContact {
  async handle({ id: contactId, accountId }: Contact) {
    const [calls, bookings, messages] = await Promise.all([
      Call.query()
        .where({ accountId, contactId })
        .preload('contact')
        .preload('bookings')
        .preload('messages')
        .preload('tags')
        .orderBy('id', 'desc')
        .limit(AT_ONCE),
      Booking.query()
        .where({ accountId })
        .where((theirs) =>
          theirs.where({ contactId }).orWhereHas('call', (all) => all.where({ contactId }))
        )
        .whereIn('status', [...SHOWN])
        .preload('staff')
        .orderBy('startsAt', 'desc')
        .limit(AT_ONCE),
      CallerMessage.query()
        .where({ accountId, contactId })
        .preload('call')
        .preload('contact')
        .orderBy('id', 'desc')
        .limit(AT_ONCE),
    ])
    return { calls, bookings, messages }
  }
}
