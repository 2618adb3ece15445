import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import DecideAnswers from '#actions/calls/decide_answers'
import integrations from '#services/integrations/main'
import { keepAnswers, recordQuestions } from '#services/inbound/answer_once'
import type { Ringing } from '#services/calls/front_desk'
import type { InboundResponse } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Answers callers who ring at the same moment. Questions, answers and what the answers bring about are one
 * transaction. A repeat gets the answer that was given, and waits for it if need be.
 */
export default class AnswerCallers {
  async handle(provider: string, ringing: Ringing[]): Promise<InboundResponse[]> {
    // What is decided is decided of the instant that is written down: played again, it comes out the same.
    const at = DateTime.utc()
    return db.transaction(async (trx) => {
      const questions = ringing.map(({ question }) => question)
      const ids = await recordQuestions(trx, provider, questions, at)
      const answers = new Map<string, InboundResponse>()
      const fresh = [...ids].map(([key]) => ringing.find(({ question }) => question.key === key)!)
      for (const [index, response] of (await this.#decide(provider, fresh, at, trx)).entries()) {
        answers.set(fresh[index].question.key, response)
      }
      await this.#keep(ids, answers, trx)
      await this.#recall(provider, questions, answers, trx)
      return questions.map(({ key }) => answers.get(key)!)
    })
  }

  async #decide(provider: string, fresh: Ringing[], at: DateTime, trx: TransactionClientContract) {
    if (fresh.length === 0) return []
    const voice = await integrations.voice()
    const calls = fresh.map(({ call }) => call)
    const answers = await new DecideAnswers().handle({ provider, calls, at, trx })
    return answers.map((answer) => voice.encodeCallAnswer(answer))
  }

  async #keep(
    ids: Map<string, string>,
    answers: Map<string, InboundResponse>,
    trx: TransactionClientContract
  ) {
    const kept = [...ids].map(([key, eventId]) => ({ eventId, answer: answers.get(key)! }))
    await keepAnswers(trx, kept)
  }

  /** What was answered before. */
  async #recall(
    provider: string,
    questions: Ringing['question'][],
    answers: Map<string, InboundResponse>,
    trx: TransactionClientContract
  ) {
    const keys = questions.flatMap(({ key }) => (answers.has(key) ? [] : key))
    if (keys.length === 0) return
    const events = await trx.from('vendor_events').where({ provider }).whereIn('key', keys)
    for (const { key, answer } of events) answers.set(key, answer)
  }
}
