import db from '@adonisjs/lucid/services/db'
import { openCall } from '#services/calls/open_call'
import { phrases } from '#services/calls/phrases'
import Agent from '#models/agent'
import integrations from '#services/integrations/main'
import { recordCallEvent } from '#services/calls/record_call_event'
import type {
  InboundMessage,
  InboundResponse,
  TransferTarget,
  VoiceMessage,
} from '@kametrix/contracts'

interface Input {
  provider: string
  received: InboundMessage
  asked: Extract<VoiceMessage, { kind: 'transfer.asked' }>
}

/** The caller wants a human: the first number the owner allows, else the owner's own phone, else nobody. */
export default class AnswerTransfer {
  async handle({ provider, asked }: Input): Promise<InboundResponse> {
    const voice = await integrations.voice()
    const target = await db.transaction(async (trx) => {
      const call = await openCall(trx, provider, asked.call)
      if (!call) return null
      const agent = await Agent.query({ client: trx })
        .where('id', call.agentId)
        .preload('account')
        .preload('liveVersion')
        .firstOrFail()
      const found = this.#targetOf(agent)
      await recordCallEvent(trx, call, 'tool', { name: 'transfer', found: found !== null })
      return found
    })
    return voice.encodeTransferAnswer(target)
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
