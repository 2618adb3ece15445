import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { setTimeout as pass } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '#services/database/insert_rows'
import type { InboundMessage, InboundResponse } from '@kametrix/contracts'
import type { QueryClientContract, TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Longer than any answer takes: whoever had the question in hand by then has died with it. */
const LONGEST_MS = 7000
const LOOK_EVERY_MS = 40

/** A vendor's question that can be told from its repeats. */
export type Question = InboundMessage & { key: string }

/**
 * Question, answer and what the answer brings about are one transaction. A repeat gets the answer
 * that was given, and waits for it if need be.
 */
export function answerOnce(
  provider: string,
  question: Question,
  answer: (trx: TransactionClientContract) => Promise<InboundResponse>
): Promise<InboundResponse> {
  return db.transaction(async (trx) => {
    const eventId = await recordQuestion(trx, provider, question)
    if (!eventId) {
      const { key } = question
      const event = await trx.from('vendor_events').where({ provider, key }).firstOrFail()
      return event.answer
    }
    const response = await answer(trx)
    await trx
      .from('vendor_events')
      .where('id', eventId)
      .update({ status: 'done', answer: response, processed_at: DateTime.utc().toJSDate() })
    return response
  })
}

/** Writes a question down before it is answered. Null when it was there. */
export async function recordQuestion(
  client: QueryClientContract,
  provider: string,
  question: Question
): Promise<string | null> {
  const ids = await recordQuestions(client, provider, [question])
  return ids.get(question.key) ?? null
}

/** Several: the ids of those that are new, by their keys, in whose order they are written. */
export async function recordQuestions(
  client: QueryClientContract,
  provider: string,
  questions: Question[]
): Promise<Map<string, string>> {
  const receivedAt = DateTime.utc().toJSDate()
  const inserted = await insertRows<{ id: string; key: string }>(
    client,
    'vendor_events',
    questions
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, type, subject, payload }) => ({
        id: uuidv7(),
        provider,
        key,
        type,
        subject,
        payload,
        received_at: receivedAt,
      })),
    { unless: ['provider', 'key'], returning: ['id', 'key'] }
  )
  return new Map(inserted.map(({ id, key }) => [key, id]))
}

/** The answer that somebody else is about to give to this question. Null when none is coming any more. */
export async function answerComing(eventId: string): Promise<InboundResponse | null> {
  for (;;) {
    const event = await db.from('vendor_events').where('id', eventId).firstOrFail()
    if (event.answer) return event.answer
    if (DateTime.fromJSDate(event.received_at).diffNow().toMillis() < -LONGEST_MS) return null
    await pass(LOOK_EVERY_MS)
  }
}
