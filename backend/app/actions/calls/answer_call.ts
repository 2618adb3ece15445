import app from '@adonisjs/core/services/app'
import type { Question } from '#services/inbound/answer_once'
import type { InboundResponse, VoiceMessage } from '@kametrix/contracts'

interface Input {
  provider: string
  received: Question
  asked: Extract<VoiceMessage, { kind: 'call.asked' }>
}

/** A caller rings and the vendor asks who answers. Decided from our own data alone; the hold comes with the answer. */
export default class AnswerCall {
  async handle({ provider, received, asked }: Input): Promise<InboundResponse> {
    const desk = await app.container.make('frontDesk')
    return desk.answer(provider, { question: received, call: asked.call })
  }
}
