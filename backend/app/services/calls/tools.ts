import logger from '@adonisjs/core/services/logger'
import BookSlot from '#actions/bookings/book_slot'
import CancelBooking from '#actions/bookings/cancel_booking'
import FindBookings from '#actions/bookings/find_bookings'
import FindSlots from '#actions/bookings/find_slots'
import MoveBooking from '#actions/bookings/move_booking'
import TakeMessage from '#actions/calls/take_message'
import { phrases } from '#services/calls/phrases'
import { within } from '#services/time/within'
import type { Spoken, ToolUse } from '#services/calls/tool_use'
import type { ToolCall } from '@kametrix/contracts'

/** A caller is waiting: whatever happens, something is said before this. */
const DEADLINE_MS = 6000

interface Tool {
  handle(use: ToolUse): Promise<Spoken>
}

const TOOLS: Record<string, () => Tool> = {
  find_slots: () => new FindSlots(),
  book_slot: () => new BookSlot(),
  find_bookings: () => new FindBookings(),
  move_booking: () => new MoveBooking(),
  cancel_booking: () => new CancelBooking(),
  take_message: () => new TakeMessage(),
}

/** Uses a tool by its name. Whatever fails, there is a sentence to speak. */
export async function runTool(
  { call, content, effects }: Omit<ToolUse, 'toolCallId' | 'arguments'>,
  { id, name, arguments: given }: ToolCall
): Promise<Spoken> {
  const words = phrases(content.language)
  const make = TOOLS[name]
  if (!make || !given) return { text: words.cannotDoThat, ok: false }
  try {
    const use = { call, content, effects, toolCallId: id, arguments: given }
    const spoken = await within(DEADLINE_MS, make().handle(use))
    return spoken ?? { text: words.tooSlow, ok: false }
  } catch (error) {
    logger.error({ err: error, callId: call.id, tool: name }, 'A tool failed in a call')
    return { text: words.tooSlow, ok: false }
  }
}
