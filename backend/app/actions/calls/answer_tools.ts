import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import VendorEvent from '#models/vendor_event'
import RunTool from '#actions/calls/run_tool'
import AnswerTrial from '#actions/trials/answer_trial'
import integrations from '#services/integrations/main'
import { answerComing, keepAnswer, recordQuestion } from '#services/inbound/answer_once'
import { findCall } from '#services/calls/find_call'
import { openCall } from '#services/calls/open_call'
import { phrases } from '#services/calls/phrases'
import type Call from '#models/call'
import type {
  CallReference,
  InboundMessage,
  InboundResponse,
  ToolAnswer,
  ToolCall,
  VoiceMessage,
} from '@kametrix/contracts'

interface Input {
  provider: string
  received: InboundMessage
  called: Extract<VoiceMessage, { kind: 'tools.called' }>
}

/**
 * The agent asks us to do something while the caller waits. The question is stored first, its answer
 * with it, and a repeat, also one that comes meanwhile, is answered from there: nothing is done twice.
 * Every path ends in a sentence that can be spoken.
 */
export default class AnswerTools {
  async handle({ provider, received, called }: Input): Promise<InboundResponse> {
    const voice = await integrations.voice()
    const { trialId } = called.call.metadata
    if (trialId) {
      const answers = await new AnswerTrial().handle({ trialId, tools: called.tools })
      return voice.encodeToolAnswers(answers)
    }
    const stored = await this.#record(provider, received)
    const given = stored?.isRepeat ? await answerComing(stored.id) : null
    if (given) return given

    const call = await this.#callOf(provider, called.call)
    const answers = await Promise.all(called.tools.map((tool) => this.#answer(call, tool)))
    const response = voice.encodeToolAnswers(answers)
    return stored ? keepAnswer(stored.id, response) : response
  }

  /** Nearly always its record is there: nothing is locked for that. */
  async #callOf(provider: string, reference: CallReference): Promise<Call | null> {
    const known = await findCall(provider, reference.callId)
    return known ?? db.transaction((trx) => openCall(trx, provider, reference))
  }

  async #answer(call: Call | null, tool: ToolCall): Promise<ToolAnswer> {
    const apology = { id: tool.id, name: tool.name, ok: false }
    if (!call) return { ...apology, text: phrases('en').cannotDoThat }
    try {
      return await new RunTool().handle({ call, tool })
    } catch (error) {
      logger.error({ err: error, callId: call.id, tool: tool.name }, 'A tool failed in a call')
      return { ...apology, text: phrases('en').tooSlow }
    }
  }

  /** Null for a message that cannot be told from its repeats. */
  async #record(provider: string, received: InboundMessage) {
    const { key } = received
    if (!key) return null
    const begun = await recordQuestion(provider, { ...received, key })
    if (begun) return { id: begun, isRepeat: false }
    const known = await VendorEvent.findByOrFail({ provider, key })
    return { id: known.id, isRepeat: true }
  }
}
