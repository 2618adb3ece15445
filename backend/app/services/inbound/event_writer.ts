import { fromKnex } from 'pg-boss'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import type { Database } from '@adonisjs/lucid/database'
import type { InboundMessage } from '@kametrix/contracts'
import type { Queue } from '#services/queue/queue'

interface Waiting {
  row: Record<string, unknown>
  resolve: () => void
  reject: (error: unknown) => void
}

/** Transactions in flight at once; more would only wait for each other's disk writes. */
const LANES = 2
const BATCH = 128

/**
 * Stores vendor events together with their jobs. Messages that arrive while a transaction commits
 * share the next one, and each is answered when its own rows are in: one disk write serves many.
 */
export class EventWriter {
  #waiting: Waiting[] = []
  #lanes = 0

  constructor(
    private readonly db: Database,
    private readonly queue: Queue
  ) {}

  /** Resolves when event and job are committed. A message seen before adds neither. */
  write(provider: string, message: InboundMessage & { key: string }): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ row: toRow(provider, message), resolve, reject })
      this.#fill()
    })
  }

  #fill() {
    while (this.#lanes < LANES && this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, BATCH)
      this.#lanes += 1
      this.#commit(batch)
        .then(
          () => batch.forEach(({ resolve }) => resolve()),
          (error) => batch.forEach(({ reject }) => reject(error))
        )
        .finally(() => {
          this.#lanes -= 1
          this.#fill()
        })
    }
  }

  async #commit(batch: Waiting[]) {
    await this.db.transaction(async (trx) => {
      const { rows } = await trx.rawQuery(
        `INSERT INTO vendor_events (id, provider, key, type, subject, payload, received_at)
         SELECT * FROM json_to_recordset(?::json) AS event (
           id uuid, provider text, key text, type text, subject text, payload jsonb, received_at timestamptz)
         ON CONFLICT (provider, key) DO NOTHING RETURNING id`,
        [JSON.stringify(batch.map(({ row }) => row))]
      )
      if (rows.length === 0) return
      await this.queue.dispatchMany(
        'vendor-events.process',
        rows.map(({ id }: { id: string }) => ({ eventId: id })),
        fromKnex(trx.knexClient)
      )
    })
  }
}

function toRow(provider: string, message: InboundMessage & { key: string }) {
  return {
    id: uuidv7(),
    provider,
    key: message.key,
    type: message.type,
    subject: message.subject,
    payload: message.payload,
    received_at: DateTime.utc().toISO(),
  }
}
