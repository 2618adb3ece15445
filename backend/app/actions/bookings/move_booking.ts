import { DateTime } from 'luxon'
import { agentWithStaff } from '#services/bookings/agent_with_staff'
import { askedWords } from '#services/bookings/asked_words'
import { lookAtSlot } from '#services/bookings/look_at_slot'
import { matchService } from '#services/bookings/match_service'
import { offeredSlot } from '#services/bookings/offered_slot'
import { bookingCode } from '#services/bookings/own_bookings'
import { bookingWords } from '#services/bookings/words'
import { within } from '#services/time/within'
import type Booking from '#models/booking'
import type { Spoken, ToolUse } from '#services/calls/tool_use'

/** Longer than this, the caller hears that it will be confirmed, and a job sees it through. */
const PATIENCE_MS = 2700

/** Moves a booking of the caller's own, which find_bookings named in this call, to a time that was offered in it. */
export default class MoveBooking {
  async handle(use: ToolUse): Promise<Spoken> {
    const { call, content, effects, toolCallId, arguments: given } = use
    const words = bookingWords(content.language)
    if (!call.fromNumber) return { text: words.numberWithheld, ok: false }
    const before = await effects.bookedBy(call, toolCallId)
    if (before) return this.#finish(before, use)

    const own = await effects.ownBookings(call)
    const moves = own.find((booking) => bookingCode(call, booking) === given.booking)
    if (!moves) return { text: words.notYours, ok: false }
    const agent = await agentWithStaff(call.agentId)
    const service = matchService(content.services, moves.service)
    const offered = service && offeredSlot(agent, call.vendorCallId, service, given.slot)
    if (!offered) return { text: words.notOffered, ok: false }
    const { staff } = offered
    const { account } = agent
    const startsAt = DateTime.fromJSDate(offered.startsAt, { zone: account.zone })
    const { hours } = content
    const seen = await lookAtSlot({ account, hours, staff, service, startsAt, moves })
    if (seen !== 'free') {
      // By a repeat of this very request, it may be taken.
      const repeated = seen === 'taken' ? await effects.bookedBy(call, toolCallId) : null
      return repeated ? this.#finish(repeated, use) : { text: words[seen], ok: false }
    }

    const { customerName } = moves
    const asked = await askedWords(call, given.slot)
    const slot = { staff, service, startsAt, customerName, words: asked, moves, email: null }
    const move = await effects.hold({ call, toolCallId, ...slot })
    return move ? this.#finish(move, use) : { text: words.taken, ok: false }
  }

  async #finish(move: Booking, { content, effects }: ToolUse): Promise<Spoken> {
    const words = bookingWords(content.language)
    const start = move.startsAt.setZone(move.zone)
    const status = await within(PATIENCE_MS, effects.finish(move)).catch(() => null)
    if (status === 'moved') return { text: words.moved(move.service, start), ok: true }
    if (status === null) return { text: words.willMove(move.service, start), ok: true }
    return { text: words.notMoved(move.service, move.movedFrom!.setZone(move.zone)), ok: false }
  }
}
