import { DateTime } from 'luxon'
import { agentWithStaff } from '#services/bookings/agent_with_staff'
import { askedWords } from '#services/bookings/asked_words'
import { lookAtSlot } from '#services/bookings/look_at_slot'
import { matchService } from '#services/bookings/match_service'
import { offeredSlot } from '#services/bookings/offered_slot'
import { bookingWords } from '#services/bookings/words'
import { spokenAddress } from '#services/bookings/spoken_address'
import { within } from '#services/time/within'
import Account from '#models/account'
import type Booking from '#models/booking'
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

    const agent = await agentWithStaff(call.agentId)
    const offered = offeredSlot(agent, call.vendorCallId, service, given.slot)
    if (!offered) return { text: words.notOffered, ok: false }
    const email = spokenAddress(given.email)
    if (given.email && !email && !(await effects.wasTold(call, words.whichAddress))) {
      return { text: words.whichAddress, ok: false }
    }

    const { staff } = offered
    const startsAt = DateTime.fromJSDate(offered.startsAt, { zone: agent.account.zone })
    const { account } = agent
    const seen = await lookAtSlot({ account, hours: content.hours, staff, service, startsAt })
    if (seen !== 'free') {
      // By a repeat of this very request, it may be taken.
      const own = seen === 'taken' ? await effects.bookedBy(call, toolCallId) : null
      return own ? this.#finish(own, use) : { text: words[seen], ok: false }
    }

    const booking = await effects.hold({
      call,
      toolCallId,
      staff,
      service,
      startsAt,
      customerName: name,
      words: await askedWords(call, given.slot),
      email,
    })
    if (!booking) return { text: words.taken, ok: false }
    return this.#finish(booking, use)
  }

  async #finish(booking: Booking, use: ToolUse): Promise<Spoken> {
    const { content, effects } = use
    const words = bookingWords(content.language)
    const start = booking.startsAt.setZone(booking.zone)
    const status = await within(PATIENCE_MS, effects.finish(booking)).catch(() => null)
    if (status === 'confirmed') {
      return {
        text: [words.booked(booking.service, start), await this.#mailed(booking, use)]
          .filter(Boolean)
          .join(' '),
        ok: true,
      }
    }
    if (status === null) return { text: words.willConfirm(booking.service, start), ok: true }
    return { text: words.calendarUnknown, ok: false }
  }

  /** What the caller gave in this call is said back; what is known from before is nobody's to hear. */
  async #mailed({ accountId, customerEmail }: Booking, { content, arguments: given }: ToolUse) {
    if (!customerEmail) return null
    const { confirmsBookings } = await Account.findOrFail(accountId)
    const said = spokenAddress(given.email) === customerEmail ? customerEmail : null
    return confirmsBookings ? bookingWords(content.language).mailed(said) : null
  }
}
