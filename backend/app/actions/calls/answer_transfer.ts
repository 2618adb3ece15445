import Agent from '#models/agent'
import integrations from '#services/integrations/main'
import { answerOnce, type Question } from '#services/inbound/answer_once'
import { openCall } from '#services/calls/open_call'
import { phrases } from '#services/calls/phrases'
import { recordCallEvent } from '#services/calls/record_call_event'
import type { InboundResponse, TransferTarget, VoiceMessage } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  provider: string
  received: Question
  asked: Extract<VoiceMessage, { kind: 'transfer.asked' }>
}

/** The caller wants a human: the first number the owner allows, else the owner's own phone, else nobody. */
export default class AnswerTransfer {
  async handle({ provider, received, asked }: Input): Promise<InboundResponse> {
    const voice = await integrations.voice()
    return answerOnce(provider, received, async (trx) =>
      voice.encodeTransferAnswer(await this.#find(trx, provider, asked))
    )
  }

  async #find(trx: TransactionClientContract, provider: string, asked: Input['asked']) {
    const call = await openCall(trx, provider, asked.call)
    if (!call) return null
    const agent = await Agent.query({ client: trx })
      .where('id', call.agentId)
      .preload('account')
      .preload('liveVersion')
      .firstOrFail()
    const target = this.#targetOf(agent)
    await recordCallEvent(trx, call, 'tool', { name: 'transfer', found: target !== null })
    return target
  }

  #targetOf(agent: Agent): TransferTarget | null {
    const content = agent.liveVersion?.content
    const first = content?.transfers[0]
    const number = first?.number ?? agent.account.phone
    if (!number) return null
    return {
      number,
      description: first?.description ?? agent.account.name,
      announcement: phrases(content?.language ?? 'en').connecting,
    }
  }
}
