import app from '@adonisjs/core/services/app'
import logger from '@adonisjs/core/services/logger'
import AnswerCall from '#actions/calls/answer_call'
import AnswerTools from '#actions/calls/answer_tools'
import AnswerTransfer from '#actions/calls/answer_transfer'
import RecordTranscript from '#actions/calls/record_transcript'
import type { Question } from '#services/inbound/answer_once'
import type { InboundMessage, InboundResponse } from '@kametrix/contracts'

const TAKEN: InboundResponse = { status: 200, body: {} }

/**
 * Decides what becomes of a verified vendor message: a question is answered now,
 * anything with a key is stored with its job before it is acknowledged.
 */
export default class ReceiveVendorEvent {
  async handle({ provider, received }: { provider: string; received: InboundMessage }) {
    const { message, key } = received
    switch (message?.kind) {
      case 'call.asked':
        if (!key) return this.#store(provider, received)
        return new AnswerCall().handle({ provider, received: received as Question, asked: message })
      case 'tools.called':
        return new AnswerTools().handle({ provider, received, called: message })
      case 'transfer.asked':
        if (!key) return this.#store(provider, received)
        return new AnswerTransfer().handle({
          provider,
          received: received as Question,
          asked: message,
        })
      case 'call.transcribed':
        await new RecordTranscript().handle({ provider, transcribed: message })
        return TAKEN
      default:
        return this.#store(provider, received)
    }
  }

  async #store(provider: string, received: InboundMessage): Promise<InboundResponse> {
    if (received.key === null) {
      logger.info({ provider, type: received.type }, 'A vendor message of no interest')
      return TAKEN
    }
    const writer = await app.container.make('eventWriter')
    await writer.write(provider, received as Question)
    return TAKEN
  }
}
