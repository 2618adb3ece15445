import { DateTime, Interval } from 'luxon'
import Agent from '#models/agent'
import { busyTimes } from '#services/bookings/busy'
import { freeSlots, spread } from '#services/bookings/free_slots'
import { matchService } from '#services/bookings/match_service'
import { openingWindows } from '#services/bookings/opening_windows'
import { resolveDay } from '#services/bookings/day'
import { isStale } from '#services/bookings/remembered_busy'
import { staffFor } from '#services/bookings/staff_for'
import { slotToken } from '#services/bookings/slot_token'
import { bookingWords } from '#services/bookings/words'
import { closuresOf } from '#services/business/closures'
import { dispatch } from '#services/queue/main'
import type { AgentContent, Service } from '#services/agents/content'
import type Account from '#models/account'
import type Staff from '#models/staff'
import type { Spoken, ToolUse } from '#actions/calls/run_tool'

const OFFERS = 5

interface Offer {
  staff: Staff
  start: DateTime<true>
}

/** Says when there is room for a service: on the day asked for, else on the next day that has any. */
export default class FindSlots {
  async handle({ call, content, arguments: given }: ToolUse): Promise<Spoken> {
    const words = bookingWords(content.language)
    const service = matchService(content.services, given.service)
    if (!service) return { text: words.whichService(content.services), ok: false }

    const agent = await Agent.query()
      .where('id', call.agentId)
      .preload('account')
      .preload('staff', (query) => query.where('isActive', true).preload('readCalendars'))
      .firstOrFail()
    const now = DateTime.now().setZone(agent.account.zone)
    const day = resolveDay(given.day, now)
    if (day === null) return { text: words.whichDay, ok: false }

    const from = day === 'any' ? now : day
    const offers = await this.#search(
      agent.account,
      staffFor(service, agent.staff),
      content,
      service,
      from,
      now
    )
    await this.#readAgain(agent)
    if (offers === null) return { text: words.calendarUnknown, ok: false }
    if (offers.length === 0) return { text: words.nothingFree, ok: false }
    return {
      text: words.offers(offers.map((offer) => this.#speak(call.id, service, offer))),
      ok: true,
    }
  }

  /** Behind the answer, for whoever asks next. */
  async #readAgain({ id, staff }: Agent) {
    const isDue = staff.some(({ readCalendars }) => readCalendars.some(isStale))
    if (isDue) await dispatch('bookings.remember-busy', { agentId: id })
  }

  /** Offers of the first day with any; null when a calendar cannot be read. */
  async #search(
    account: Account,
    staff: Staff[],
    content: AgentContent,
    service: Service,
    from: DateTime,
    now: DateTime
  ): Promise<Offer[] | null> {
    const earliest = now.plus({ hours: content.noticeHours })
    const last = now.plus({ days: content.horizonDays }).endOf('day')
    const window = Interval.fromDateTimes(from.startOf('day'), last)
    if (!window.isValid || staff.length === 0) return []

    const [busy, closures] = await Promise.all([
      Promise.all(staff.map((one) => busyTimes(one, window))),
      closuresOf(account, { from: window.start.toISODate(), to: window.end.toISODate() }),
    ])
    if (busy.some((times) => times === null)) return null
    for (let day = from.startOf('day'); day <= last; day = day.plus({ days: 1 })) {
      const windows = openingWindows(day, content.hours, closures)
      const free = staff.flatMap((one, index) =>
        freeSlots({ windows, busy: busy[index]!, ...service, earliest }).map((start) => ({
          staff: one,
          start,
        }))
      )
      if (free.length > 0) return spread(distinct(free), OFFERS)
    }
    return []
  }

  #speak(callId: string, service: Service, { staff, start }: Offer) {
    const token = slotToken({
      callId,
      staffId: staff.id,
      service: service.name,
      startsAt: start.toJSDate(),
      minutes: service.minutes,
    })
    return { start, token }
  }
}

/** One offer an instant, in time's order, whoever it is with. */
function distinct(offers: Offer[]): Offer[] {
  const byInstant = new Map(offers.toReversed().map((offer) => [offer.start.toMillis(), offer]))
  return [...byInstant.values()].sort((a, b) => +a.start - +b.start)
}
