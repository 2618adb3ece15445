import DecideAnswer from '#actions/calls/decide_answer'
import integrations from '#services/integrations/main'
import { answerOnce, type Question } from '#services/inbound/answer_once'
import type { InboundResponse, VoiceMessage } from '@kametrix/contracts'

interface Input {
  provider: string
  received: Question
  asked: Extract<VoiceMessage, { kind: 'call.asked' }>
}

/** A caller rings and the vendor asks who answers. Decided from our own data alone; the hold comes with the answer. */
export default class AnswerCall {
  async handle({ provider, received, asked }: Input): Promise<InboundResponse> {
    const voice = await integrations.voice()
    return answerOnce(provider, received, async (trx) =>
      voice.encodeCallAnswer(await new DecideAnswer().handle({ provider, call: asked.call, trx }))
    )
  }
}
