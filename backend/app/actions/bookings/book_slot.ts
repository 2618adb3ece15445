import { DateTime, Interval } from 'luxon'
import Agent from '#models/agent'
import { isTaken, LOOK_MS } from '#services/bookings/busy'
import { isOpen } from '#services/bookings/is_open'
import { matchService } from '#services/bookings/match_service'
import { isSlotToken, slotStart } from '#services/bookings/slot_token'
import { staffFor } from '#services/bookings/staff_for'
import { bookingWords } from '#services/bookings/words'
import { within } from '#services/time/within'
import type { Service } from '#services/agents/content'
import type Booking from '#models/booking'
import type Staff from '#models/staff'
import type { Spoken, ToolUse } from '#services/calls/tool_use'

/** Longer than this, the caller hears that it will be confirmed, and a job sees it through. */
const PATIENCE_MS = 2700

/** Books what was offered in this call: held in our own calendar first, then written to the owner's, then said. */
export default class BookSlot {
  async handle(use: ToolUse): Promise<Spoken> {
    const { call, content, arguments: given } = use
    const words = bookingWords(content.language)
    const { effects, toolCallId } = use
    const before = await effects.bookedBy(call, toolCallId)
    if (before) return this.#finish(before, use)

    const service = matchService(content.services, given.service)
    if (!service) return { text: words.whichService(content.services), ok: false }
    const name = typeof given.name === 'string' ? given.name.trim() : ''
    if (!name) return { text: words.whoIsIt, ok: false }

    const agent = await Agent.query()
      .where('id', call.agentId)
      .preload('account')
      .preload('staff', (query) => query.where('isActive', true).preload('readCalendars'))
      .firstOrFail()
    const offered = this.#offered(staffFor(service, agent.staff), call.id, service, given.slot)
    if (!offered) return { text: words.notOffered, ok: false }
    const startsAt = DateTime.fromJSDate(offered.startsAt, { zone: agent.account.zone })
    if (!(await isOpen(agent.account, content.hours, startsAt, service))) {
      return { text: words.closed, ok: false }
    }
    // Nothing is begun that the caller would not hear of.
    const taken = await within(LOOK_MS, this.#isTaken(offered.staff, startsAt, service))
    if (taken === null) return { text: words.calendarUnknown, ok: false }
    if (taken) {
      // By a repeat of this very request, it may be.
      const own = await effects.bookedBy(call, toolCallId)
      return own ? this.#finish(own, use) : { text: words.taken, ok: false }
    }

    const booking = await effects.hold({
      call,
      toolCallId,
      staff: offered.staff,
      service,
      startsAt,
      customerName: name,
    })
    if (!booking) return { text: words.taken, ok: false }
    return this.#finish(booking, use)
  }

  #offered(staff: Staff[], callId: string, service: Service, token: unknown) {
    if (typeof token !== 'string') return null
    const startsAt = slotStart(token)
    if (!startsAt || startsAt <= new Date()) return null
    const { name, minutes } = service
    const offeredBy = staff.find(({ id }) =>
      isSlotToken(token, { callId, staffId: id, service: name, startsAt, minutes })
    )
    return offeredBy ? { staff: offeredBy, startsAt } : null
  }

  /** What has appeared in the owner's calendars since the offer counts. Null when nobody knows. */
  #isTaken(staff: Staff, start: DateTime, { minutes, bufferMinutes }: Service) {
    const time = Interval.fromDateTimes(start, start.plus({ minutes: minutes + bufferMinutes }))
    return isTaken(staff, time as Interval<true>)
  }

  async #finish(booking: Booking, { content, effects }: ToolUse): Promise<Spoken> {
    const words = bookingWords(content.language)
    const start = booking.startsAt.setZone(booking.zone)
    const status = await within(PATIENCE_MS, effects.finish(booking)).catch(() => null)
    if (status === 'confirmed') return { text: words.booked(booking.service, start), ok: true }
    if (status === null) return { text: words.willConfirm(booking.service, start), ok: true }
    return { text: words.calendarUnknown, ok: false }
  }
}
