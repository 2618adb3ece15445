import { DateTime, Interval } from 'luxon'
import { agentWithStaff } from '#services/bookings/agent_with_staff'
import { busyTimes, LOOK_MS } from '#services/bookings/busy'
import { freeSlots } from '#services/bookings/free_slots'
import { bookingCode } from '#services/bookings/own_bookings'
import { matchService } from '#services/bookings/match_service'
import { openingWindows } from '#services/bookings/opening_windows'
import { pickOffers } from '#services/bookings/pick_offers'
import { isStale } from '#services/bookings/remembered_busy'
import { staffFor } from '#services/bookings/staff_for'
import { slotToken } from '#services/bookings/slot_token'
import { bookingWords } from '#services/bookings/words'
import { wishOf, type Wish } from '#services/bookings/wish'
import { closuresOf } from '#services/business/closures'
import { singleFlight } from '#services/database/single_flight'
import { within } from '#services/time/within'
import { dispatch } from '#services/queue/main'
import type { AgentContent, Closure, Service } from '#services/agents/content'
import type Account from '#models/account'
import type Agent from '#models/agent'
import type Booking from '#models/booking'
import type Staff from '#models/staff'
import type { Spoken, ToolUse } from '#services/calls/tool_use'

interface Offer {
  staff: Staff
  start: DateTime<true>
}

interface Search {
  staff: Staff[]
  content: AgentContent
  closures: Closure[]
  service: Service
  wish: Wish
  now: DateTime
  last: DateTime
  /** The booking that is to be at one of the times instead of its own. */
  leaving?: Booking
}

/** Says when there is room for a service: on the day asked for, else on the next day that has any. */
export default class FindSlots {
  async handle(use: ToolUse): Promise<Spoken> {
    const { call, content, arguments: given } = use
    const words = bookingWords(content.language)
    const service = matchService(content.services, given.service)
    if (!service) return { text: words.whichService(content.services), ok: false }

    const agent = await singleFlight(`agent:${call.agentId}`, () => agentWithStaff(call.agentId))
    const now = DateTime.now().setZone(agent.account.zone) as DateTime<true>
    const last = now.plus({ days: content.horizonDays }).endOf('day')
    const closures = await this.#closures(agent.account, now.toISODate(), last.toISODate()!)
    const wish = wishOf(given, content, closures, now)
    if ('question' in wish) return { text: wish.question, ok: false }

    const staff = staffFor(service, agent.staff)
    const leaving = await this.#leaving(use)
    const search = { staff, content, closures, service, wish, now, last, leaving }
    const look = () => this.#search(search)
    const found = await within(LOOK_MS, leaving ? look() : singleFlight(keyOf(search, use), look))
    await this.#readAgain(agent)
    if (found === null) return { text: words.calendarUnknown, ok: false }
    const { offers, isAsWished } = found
    if (offers.length === 0) return { text: words.nothingFree, ok: false }
    const text = [
      wish.said && words.asked(wish.said),
      wish.said && !isAsWished && words.nothingThen,
      words.offers(offers.map((offer) => this.#speak(call.vendorCallId, service, offer))),
    ]
    return { text: text.filter(Boolean).join(' '), ok: true }
  }

  #closures(account: Account, from: string, to: string) {
    return singleFlight(`closures:${account.id}/${from}/${to}`, () =>
      closuresOf(account, { from, to })
    )
  }

  async #leaving({ call, effects, arguments: given }: ToolUse): Promise<Booking | undefined> {
    if (!given.booking) return undefined
    const own = await effects.ownBookings(call)
    return own.find((booking) => bookingCode(call, booking) === given.booking)
  }

  /** Behind the answer, for whoever asks next. */
  async #readAgain({ id, staff }: Agent) {
    const isDue = staff.some(({ readCalendars }) => readCalendars.some(isStale))
    if (isDue) await dispatch('bookings.remember-busy', { agentId: id })
  }

  /** Offers of one day, with those whose calendars can be read; null when nobody knows of any. */
  async #search({ staff, content, closures, service, wish, now, last, leaving }: Search) {
    const earliest = now.plus({ hours: content.noticeHours })
    const window = Interval.fromDateTimes(wish.from, last)
    if (!window.isValid || staff.length === 0) return { offers: [], isAsWished: false }

    const busy = await Promise.all(staff.map((one) => busyTimes(one, window, leaving)))
    const found = pickOffers(wish, last, (day) => {
      const windows = openingWindows(day, content.hours, closures)
      const free = staff.flatMap((one, index) =>
        freeSlotsOf(one, busy[index], { windows, ...service, earliest })
      )
      return distinct(free)
    })
    const isUnsure = found.offers.length === 0 && busy.includes(null)
    return isUnsure ? null : found
  }

  #speak(vendorCallId: string, service: Service, { staff, start }: Offer) {
    const token = slotToken({
      vendorCallId,
      staffId: staff.id,
      service: service.name,
      startsAt: start.toJSDate(),
      minutes: service.minutes,
    })
    return { start, token }
  }
}

/** All that a search depends on: whoever asks for the same of the same receptionist at one moment is told the same times. */
function keyOf({ content, service }: Search, use: ToolUse): string {
  return `offers:${JSON.stringify([use.call.agentId, content, service, use.arguments])}`
}

/** Nobody whose calendar cannot be read is free. */
function freeSlotsOf(
  staff: Staff,
  busy: Interval<true>[] | null,
  room: Omit<Parameters<typeof freeSlots>[0], 'busy'>
): Offer[] {
  return busy === null ? [] : freeSlots({ ...room, busy }).map((start) => ({ staff, start }))
}

/** One offer an instant, in time's order, whoever it is with. */
function distinct(offers: Offer[]): Offer[] {
  const byInstant = new Map(offers.toReversed().map((offer) => [offer.start.toMillis(), offer]))
  return [...byInstant.values()].sort((a, b) => +a.start - +b.start)
}
