import ReadBalance from '#actions/credits/read_balance'
import ReadDays from '#actions/accounts/read_days'
import ReadToday from '#actions/accounts/read_today'
import Agent from '#models/agent'
import Booking from '#models/booking'
import Call from '#models/call'
import CallerMessage from '#models/caller_message'
import Connection from '#models/connection'
import PhoneNumber from '#models/phone_number'
import { STANDING } from '#services/bookings/standing'
import { stepsOf } from '#services/accounts/first_steps'
import { problemsOf } from '#services/accounts/problems'
import { narrowTo, onlyBegun } from '#services/calls/call_filters'
import { vanishedCalendars } from '#services/connections/vanished_calendars'
import { givenBackForAll } from '#services/credits/given_back'
import { firstIdAt } from '#services/http/uuid_time'
import { DateTime } from 'luxon'
import type Account from '#models/account'
import type { Words } from '#services/language/words'

const SHOWN = 5
/** Whoever was missed longer ago has found somebody else. */
const MISSED_DAYS = 7

/** What the dashboard's first page answers: who waits, what was done today, what is wrong. */
export default class ReadHome {
  async handle(account: Account, words: Words) {
    const [conflicts, messages, missed, today, days, nextBookings, lastCalls, balance, setUp] =
      await Promise.all([
        this.#conflicts(account),
        this.#unread(account),
        this.#missed(account),
        new ReadToday().handle(account),
        new ReadDays().handle(account),
        this.#nextBookings(account),
        this.#lastCalls(account),
        new ReadBalance().handle(account.id),
        this.#setUp(account),
      ])
    const standing = { account, balance, hasCalls: lastCalls.length > 0, ...setUp }
    return {
      conflicts,
      messages,
      missed,
      today,
      days,
      nextBookings,
      lastCalls,
      givenBack: await givenBackForAll([...missed, ...lastCalls]),
      balance,
      problems: problemsOf(standing, words),
      firstSteps: stepsOf(standing),
    }
  }

  async #setUp(account: Account) {
    const { id } = account
    const [agents, numbers, connections, vanished] = await Promise.all([
      Agent.query()
        .where('accountId', id)
        .preload('versions', (versions) => versions.groupOrderBy('number', 'desc').groupLimit(1)),
      PhoneNumber.query().where('accountId', id).whereNot('status', 'released'),
      Connection.query().where('accountId', id),
      vanishedCalendars(account),
    ])
    return { agents, numbers, connections, vanished }
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

  /** Bookings that the owner's calendar says otherwise of. */
  #conflicts(account: Account) {
    return Booking.query()
      .where({ accountId: account.id, status: 'confirmed' })
      .whereNotNull('conflict')
      .where('startsAt', '>', new Date())
      .preload('staff')
      .orderBy('startsAt')
      .limit(SHOWN)
  }

  /** Calls that came to nothing and that nobody has dealt with. */
  #missed(account: Account) {
    const since = firstIdAt(DateTime.utc().minus({ days: MISSED_DAYS }))
    const recent = callsOf(account)
      .where('id', '>=', since)
      .whereNull('handledAt')
      .whereNotNull('fromNumber')
      .whereDoesntHave('contact', (contacts) => contacts.whereNotNull('blockedAt'))
    return narrowTo(recent, 'missed')
  }

  #nextBookings(account: Account) {
    return Booking.query()
      .where('accountId', account.id)
      .where('startsAt', '>=', new Date())
      .whereIn('status', [...STANDING])
      .preload('staff')
      .orderBy('startsAt')
      .limit(SHOWN)
  }

  #lastCalls(account: Account) {
    return callsOf(account)
  }
}

function callsOf(account: Account) {
  return Call.query()
    .where('accountId', account.id)
    .where(onlyBegun)
    .preload('contact')
    .preload('bookings')
    .preload('messages')
    .preload('tags')
    .orderBy('id', 'desc')
    .limit(SHOWN)
}
