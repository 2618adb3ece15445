import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import RunTool from '#actions/calls/run_tool'
import integrations from '#services/integrations/main'
import { openCall } from '#services/calls/open_call'
import { phrases } from '#services/calls/phrases'
import { within } from '#services/time/within'
import type {
  InboundMessage,
  InboundResponse,
  ToolAnswer,
  ToolCall,
  VoiceMessage,
} from '@kametrix/contracts'
import type Call from '#models/call'

interface Input {
  provider: string
  received: InboundMessage
  called: Extract<VoiceMessage, { kind: 'tools.called' }>
}

/** A caller is waiting: whatever happens, something is said before this. */
const DEADLINE_MS = 6000

/**
 * The agent asks us to do something while the caller waits. The question is stored first, its answer
 * with it, and a repeat is answered from there. Every path ends in a sentence that can be spoken.
 */
export default class AnswerTools {
  async handle({ provider, received, called }: Input): Promise<InboundResponse> {
    const voice = await integrations.voice()
    const stored = await this.#record(provider, received)
    if (stored?.answer) return stored.answer

    const call = await db.transaction((trx) => openCall(trx, provider, called.call))
    const answers = await Promise.all(called.tools.map((tool) => this.#answer(call, tool)))
    const response = voice.encodeToolAnswers(answers)
    if (stored) await this.#keep(stored.id, response)
    return response
  }

  async #answer(call: Call | null, tool: ToolCall): Promise<ToolAnswer> {
    const apology = { id: tool.id, name: tool.name, ok: false }
    if (!call) return { ...apology, text: phrases('en').cannotDoThat }
    try {
      const answer = await within(DEADLINE_MS, new RunTool().handle({ call, tool }))
      return answer ?? { ...apology, text: phrases('en').tooSlow }
    } catch (error) {
      logger.error({ err: error, callId: call.id, tool: tool.name }, 'A tool failed in a call')
      return { ...apology, text: phrases('en').tooSlow }
    }
  }

  /** Null for a message that cannot be told from its repeats. */
  async #record(provider: string, { key, type, subject, payload }: InboundMessage) {
    if (!key) return null
    await db
      .insertQuery()
      .table('vendor_events')
      .insert({
        id: uuidv7(),
        provider,
        key,
        type,
        subject,
        payload,
        received_at: DateTime.utc().toJSDate(),
      })
      .knexQuery.onConflict(['provider', 'key'])
      .ignore()
    const row = await db
      .from('vendor_events')
      .where({ provider, key })
      .select('id', 'answer')
      .firstOrFail()
    return row as { id: string; answer: InboundResponse | null }
  }

  async #keep(eventId: string, answer: InboundResponse) {
    await db
      .from('vendor_events')
      .where('id', eventId)
      .update({ answer, status: 'done', processed_at: DateTime.utc().toJSDate() })
  }
}
