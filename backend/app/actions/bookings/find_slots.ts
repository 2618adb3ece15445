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

    const looked = await this.#lookTogether(use, service)
    if ('question' in looked) return { text: looked.question, ok: false }
    const { wish, found } = looked
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

  /** Whoever asks a receptionist for the same at one moment is told the same times; who moves a booking, by themselves. */
  async #lookTogether(use: ToolUse, service: Service) {
    const leaving = await this.#leaving(use)
    if (leaving) return this.#look(use, service, leaving)
    const { call, content, arguments: given } = use
    const key = JSON.stringify([call.agentId, content, service, given])
    return singleFlight(`offers:${key}`, () => this.#look(use, service))
  }

  async #look({ call, content, arguments: given }: ToolUse, service: Service, leaving?: Booking) {
    const agent = await agentWithStaff(call.agentId)
    const now = DateTime.now().setZone(agent.account.zone) as DateTime<true>
    const last = now.plus({ days: content.horizonDays }).endOf('day')
    const closures = await closuresOf(agent.account, {
      from: now.toISODate(),
      to: last.toISODate()!,
    })
    const wish = wishOf(given, content, closures, now)
    if ('question' in wish) return wish

    const staff = staffFor(service, agent.staff)
    const search = { staff, content, closures, service, wish, now, last, leaving }
    const found = await within(LOOK_MS, this.#search(search))
    await this.#readAgain(agent)
    return { wish, found }
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
