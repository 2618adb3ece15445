import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import BookSlot from '#actions/bookings/book_slot'
import CancelBooking from '#actions/bookings/cancel_booking'
import FindBookings from '#actions/bookings/find_bookings'
import FindSlots from '#actions/bookings/find_slots'
import TakeMessage from '#actions/calls/take_message'
import AgentVersion from '#models/agent_version'
import { phrases } from '#services/calls/phrases'
import { recordCallEvent } from '#services/calls/record_call_event'
import { within } from '#services/time/within'
import type { AgentContent } from '#services/agents/content'
import type Call from '#models/call'
import type { ToolAnswer, ToolCall } from '@kametrix/contracts'

/** What a tool is given: the call it is part of, and what the model chose. */
export interface ToolUse {
  call: Call
  content: AgentContent
  toolCallId: string
  arguments: Record<string, unknown>
}

/** A sentence to speak, and whether what was asked for came about. */
export interface Spoken {
  text: string
  ok: boolean
}

/** A caller is waiting: whatever happens, something is said before this. */
const DEADLINE_MS = 6000

interface Tool {
  handle(use: ToolUse): Promise<Spoken>
}

const TOOLS: Record<string, () => Tool> = {
  find_slots: () => new FindSlots(),
  book_slot: () => new BookSlot(),
  find_bookings: () => new FindBookings(),
  cancel_booking: () => new CancelBooking(),
  take_message: () => new TakeMessage(),
}

/** Does what the agent asked for, under the rules of the version that this call began with. */
export default class RunTool {
  async handle({ call, tool }: { call: Call; tool: ToolCall }): Promise<ToolAnswer> {
    const version = await AgentVersion.findOrFail(call.agentVersionId!)
    const started = DateTime.utc()
    const { text, ok } = await this.#run(call, version.content, tool)
    await recordCallEvent(
      undefined,
      call,
      'tool',
      {
        id: tool.id,
        name: tool.name,
        arguments: tool.arguments,
        text,
        ok,
        ms: -started.diffNow().toMillis(),
      },
      started
    )
    return { id: tool.id, name: tool.name, text, ok }
  }

  async #run(
    call: Call,
    content: AgentContent,
    { id, name, arguments: given }: ToolCall
  ): Promise<Spoken> {
    const words = phrases(content.language)
    const make = TOOLS[name]
    if (!make || !given) return { text: words.cannotDoThat, ok: false }
    try {
      const use = { call, content, toolCallId: id, arguments: given }
      const spoken = await within(DEADLINE_MS, make().handle(use))
      return spoken ?? { text: words.tooSlow, ok: false }
    } catch (error) {
      logger.error({ err: error, callId: call.id, tool: name }, 'A tool failed in a call')
      return { text: words.tooSlow, ok: false }
    }
  }
}
