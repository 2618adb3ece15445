import pg from 'pg'
import type { Logger } from '@adonisjs/core/logger'
import type { Queue } from '#services/queue/queue'

/** A vendor event as it goes into its table. */
export interface StoredEvent {
  id: string
  provider: string
  key: string
  type: string
  subject: string | null
  /** JSON. */
  payload: string
  receivedAt: Date
}

const JOB = 'vendor-events.process'

const CONNECTIONS = 2

/**
 * Inserts events with their jobs in one statement, which is one transaction and one round trip, over
 * connections of its own: vendors do not wait for whatever else the application asks of the database.
 */
export class EventStore {
  readonly #pool: pg.Pool
  #statement?: Promise<string>

  constructor(
    connectionString: string,
    private readonly queue: Queue,
    logger: Logger
  ) {
    this.#pool = new pg.Pool({ connectionString, max: CONNECTIONS })
    this.#pool.on('error', ({ message }) => {
      logger.warn({ reason: message }, 'A connection for vendor events broke')
    })
  }

  /** Of an event that is there already, neither row is added. */
  async insert(events: StoredEvent[]): Promise<void> {
    this.#statement ??= this.#compose()
    const text = await this.#statement.catch((error) => {
      this.#statement = undefined
      throw error
    })
    await this.#pool.query({
      name: JOB,
      text,
      values: [
        events.map(({ id }) => id),
        events.map(({ provider }) => provider),
        events.map(({ key }) => key),
        events.map(({ type }) => type),
        events.map(({ subject }) => subject),
        // Taken apart by the database, which reads JSON once: as an array of texts each would be quoted first.
        `[${events.map(({ payload }) => payload).join(',')}]`,
        events.map(({ receivedAt }) => receivedAt),
      ],
    })
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }

  async #compose(): Promise<string> {
    const insertJobs = await statementOf(this.queue)
    const jobs = insertJobs.replace('$1', `(SELECT json_agg(${JOB_JSON})::text FROM taken)`)
    return `WITH taken AS (${INSERT_EVENTS})${jobs.replace(/^\s*WITH\b/i, ',')}`
  }
}

const INSERT_EVENTS = `
  INSERT INTO vendor_events (id, provider, key, type, subject, payload, received_at)
  SELECT * FROM ROWS FROM (
    unnest($1::uuid[]), unnest($2::text[]), unnest($3::text[]), unnest($4::text[]), unnest($5::text[]),
    jsonb_array_elements($6::jsonb), unnest($7::timestamptz[]))
  ON CONFLICT (provider, key) DO NOTHING RETURNING id`

const JOB_JSON = `json_build_object('data', json_build_object('eventId', id))`

/** The queue's own statement for many jobs: what it executes is caught instead of run. */
async function statementOf(queue: Queue): Promise<string> {
  let statement = ''
  await queue.dispatchMany(JOB, [{ eventId: '' }], {
    executeSql: async (text) => {
      statement = text
      return { rows: [] }
    },
  })
  const startsWell = /^\s*(WITH|INSERT)\b/i.test(statement)
  if (!startsWell || statement.split('$').length !== 2) {
    throw new Error('The queue inserts its jobs in another way than this statement is made for')
  }
  return statement
}
