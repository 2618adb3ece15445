import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { setTimeout as pass } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '#services/database/insert_rows'
import { Together } from '#services/database/together'
import type { InboundMessage, InboundResponse } from '@kametrix/contracts'
import type { QueryClientContract, TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Longer than any answer takes: whoever had the question in hand by then has died with it. */
const LONGEST_MS = 7000
const LOOK_EVERY_MS = 40

/** A vendor's question that can be told from its repeats. */
export type Question = InboundMessage & { key: string }

/** What of it is written down. */
type Written = Pick<Question, 'key' | 'type' | 'subject' | 'payload'>

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
    const { key } = question
    const eventId = (await recordQuestions(trx, provider, [question])).get(key)
    if (!eventId) {
      const event = await trx.from('vendor_events').where({ provider, key }).firstOrFail()
      return event.answer
    }
    const response = await answer(trx)
    await keepAnswers(trx, [{ eventId, answer: response }])
    return response
  })
}

const asked = new Together<{ provider: string; question: Written }, string | null>(
  async (all) => {
    const questions = all.map(({ question }) => question)
    const ids = await recordQuestions(db.connection(), all[0]!.provider, questions)
    return questions.map(({ key }) => taken(ids, key))
  },
  { kindOf: ({ provider }) => provider }
)

/** Of a question that came twice at the same moment, the first has the id. */
function taken(ids: Map<string, string>, key: string): string | null {
  const id = ids.get(key) ?? null
  ids.delete(key)
  return id
}

/** Writes a question down before it is answered. Null when it was there. */
export function recordQuestion(provider: string, question: Written): Promise<string | null> {
  return asked.add({ provider, question })
}

/** Several: the ids of those that are new, by their keys, in whose order they are written. */
export async function recordQuestions(
  client: QueryClientContract,
  provider: string,
  questions: Written[],
  receivedAt: DateTime = DateTime.utc()
): Promise<Map<string, string>> {
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
        received_at: receivedAt.toJSDate(),
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

interface Answered {
  eventId: string
  answer: InboundResponse
}

const answers = new Together((all: Answered[]) => keepAnswers(db.connection(), all))

/** Stores the answer with its question, and gives the one that counts. */
export function keepAnswer(eventId: string, answer: InboundResponse): Promise<InboundResponse> {
  return answers.add({ eventId, answer })
}

/** Several. Where a repeat gave up waiting and answered for itself, the first answer counts. */
export async function keepAnswers(
  client: QueryClientContract,
  all: Answered[]
): Promise<InboundResponse[]> {
  if (all.length === 0) return []
  const { rows } = await client.rawQuery<{ rows: { id: string; answer: InboundResponse }[] }>(
    KEEP,
    [DateTime.utc().toJSDate(), JSON.stringify(all)]
  )
  const kept = new Map(rows.map(({ id, answer }) => [id, answer]))
  return all.map(({ eventId }) => {
    const answer = kept.get(eventId)
    if (!answer) throw new Error(`The question ${eventId} is not there any more`)
    return answer
  })
}

const KEEP = `
  UPDATE vendor_events SET status = 'done', processed_at = ?,
    answer = coalesce(vendor_events.answer, given.answer)
  FROM jsonb_to_recordset(?::jsonb) AS given("eventId" uuid, answer jsonb)
  WHERE vendor_events.id = given."eventId"
  RETURNING vendor_events.id, vendor_events.answer`
