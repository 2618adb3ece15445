import ReadBalance from '#actions/credits/read_balance'
import ReadToday from '#actions/accounts/read_today'
import Agent from '#models/agent'
import Booking from '#models/booking'
import Call from '#models/call'
import CallerMessage from '#models/caller_message'
import Connection from '#models/connection'
import PhoneNumber from '#models/phone_number'
import { stepsOf } from '#services/accounts/first_steps'
import { problemsOf } from '#services/accounts/problems'
import type Account from '#models/account'

const SHOWN = 5

/** What the dashboard's first page answers: who waits, what was done today, what is wrong. */
export default class ReadHome {
  async handle(account: Account) {
    const [messages, today, nextBookings, lastCalls, balance, agents, numbers, connections] =
      await Promise.all([
        this.#unread(account),
        new ReadToday().handle(account),
        this.#nextBookings(account),
        this.#lastCalls(account),
        new ReadBalance().handle(account.id),
        Agent.query().where('accountId', account.id),
        PhoneNumber.query().where('accountId', account.id).whereNot('status', 'released'),
        Connection.query().where('accountId', account.id),
      ])
    const setUp = { account, agents, numbers, connections, balance, hasCalls: lastCalls.length > 0 }
    return {
      messages,
      today,
      nextBookings,
      lastCalls,
      balance,
      problems: problemsOf(setUp),
      firstSteps: stepsOf(setUp),
    }
  }

  /** Urgent ones first, then the newest. */
  #unread(account: Account) {
    return CallerMessage.query()
      .where('accountId', account.id)
      .whereNull('readAt')
      .preload('call')
      .preload('contact')
      .orderBy('isUrgent', 'desc')
      .orderBy('id', 'desc')
      .limit(SHOWN)
  }

  #nextBookings(account: Account) {
    return Booking.query()
      .where('accountId', account.id)
      .where('startsAt', '>=', new Date())
      .whereIn('status', ['held', 'confirmed'])
      .preload('staff')
      .orderBy('startsAt')
      .limit(SHOWN)
  }

  #lastCalls(account: Account) {
    return Call.query()
      .where('accountId', account.id)
      .preload('contact')
      .preload('bookings')
      .preload('messages')
      .orderBy('id', 'desc')
      .limit(SHOWN)
  }
}
