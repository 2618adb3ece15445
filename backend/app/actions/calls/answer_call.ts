import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import DecideAnswer from '#actions/calls/decide_answer'
import integrations from '#services/integrations/main'
import type { InboundMessage, InboundResponse, VoiceMessage } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  provider: string
  received: InboundMessage & { key: string }
  asked: Extract<VoiceMessage, { kind: 'call.asked' }>
}

/**
 * A caller rings and the vendor asks who answers. Decided from our own data alone; question, answer
 * and hold are one transaction. A repeat gets the answer that was given, and waits for it if need be.
 */
export default class AnswerCall {
  async handle({ provider, received, asked }: Input): Promise<InboundResponse> {
    const voice = await integrations.voice()
    return db.transaction(async (trx) => {
      const eventId = await this.#record(trx, provider, received)
      if (!eventId) return this.#answeredBefore(trx, provider, received.key)

      const answer = await new DecideAnswer().handle({ provider, call: asked.call, trx })
      const response = voice.encodeCallAnswer(answer)
      await trx
        .from('vendor_events')
        .where('id', eventId)
        .update({ status: 'done', answer: response, processed_at: DateTime.utc().toJSDate() })
      return response
    })
  }

  /** Null when the question was recorded before. */
  async #record(
    trx: TransactionClientContract,
    provider: string,
    { key, type, subject, payload }: InboundMessage
  ): Promise<string | null> {
    const id = uuidv7()
    const inserted = await trx
      .insertQuery()
      .table('vendor_events')
      .insert({ id, provider, key, type, subject, payload, received_at: DateTime.utc().toJSDate() })
      .knexQuery.onConflict(['provider', 'key'])
      .ignore()
      .returning('id')
    return inserted.length > 0 ? id : null
  }

  async #answeredBefore(trx: TransactionClientContract, provider: string, key: string) {
    const event = await trx.from('vendor_events').where({ provider, key }).firstOrFail()
    return event.answer as InboundResponse
  }
}
