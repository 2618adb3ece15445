import { setTimeout } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import type { InboundMessage } from '@kametrix/contracts'
import { isAboutData } from '#services/database/data_error'
import { takeBatch, type Waiting } from '#services/inbound/event_batch'
import type { EventStore } from '#services/inbound/event_store'

/** Statements in flight at once; more would only wait for each other's disk writes. */
const LANES = 2
/** What a second statement beside a running one is worth: a shorter one costs more than the wait. */
const SECOND_LANE_FROM = 12

/** So many at once are a crowd, and work on what was stored gives way to it. */
const CROWD = 8
const CALM_AFTER_MS = 100
const LONGEST_WAIT_MS = 2000

/**
 * Stores vendor events together with their jobs. Messages that arrive while a statement commits
 * share the next one, and each is answered when its own rows are in: one disk write serves many.
 */
export class EventWriter {
  #waiting: Waiting[] = []
  #lanes = 0
  #crowdedAt = 0

  constructor(private readonly store: EventStore) {}

  /** Resolves when event and job are committed. A message seen before adds neither. */
  write(provider: string, message: InboundMessage & { key: string }): Promise<void> {
    return new Promise((resolve, reject) => {
      const { key, type, subject } = message
      const payload = JSON.stringify(message.payload)
      const event = { id: uuidv7(), provider, key, type, subject, payload, receivedAt: new Date() }
      this.#waiting.push({ event, resolve, reject })
      this.#fill()
    })
  }

  /** Resolves when no crowd of messages waits to be taken, after two seconds at the latest. */
  async giveWay(): Promise<void> {
    const deadline = Date.now() + LONGEST_WAIT_MS
    while (Date.now() - this.#crowdedAt < CALM_AFTER_MS && Date.now() < deadline) {
      await setTimeout(CALM_AFTER_MS / 2)
    }
  }

  #fill() {
    if (this.#waiting.length >= CROWD) this.#crowdedAt = Date.now()
    while (this.#waiting.length >= this.#worthwhile()) {
      this.#lanes += 1
      void this.#commit(takeBatch(this.#waiting)).finally(() => {
        this.#lanes -= 1
        this.#fill()
      })
    }
  }

  /** How many messages the next statement takes at least. */
  #worthwhile() {
    if (this.#lanes === LANES) return Infinity
    return this.#lanes === 0 ? 1 : SECOND_LANE_FROM
  }

  async #commit(batch: Waiting[]): Promise<void> {
    try {
      await this.store.insert(batch.map(({ event }) => event))
      for (const { resolve } of batch) resolve()
    } catch (error) {
      if (batch.length > 1 && isAboutData(error)) return this.#commitOneByOne(batch)
      for (const { reject } of batch) reject(error)
    }
  }

  /** One message that the database refuses must not take its neighbours with it. */
  async #commitOneByOne(batch: Waiting[]) {
    for (const one of batch) await this.#commit([one])
  }
}
