import db from '@adonisjs/lucid/services/db'
import Call from '#models/call'
import VendorEvent from '#models/vendor_event'
import { adoptBookings, madeBy } from '#services/replays/adopt_bookings'
import { outcomeOf, type Outcome } from '#services/replays/outcome'
import { play } from '#services/replays/play'
import { putBack } from '#services/replays/put_back'
import { saysSomething } from '#services/inbound/says_something'

export interface Difference {
  /** A part of an `Outcome`, or `failure`. */
  what: string
  /** Null: there was none. */
  then: string | null
  now: string | null
}

export interface Replay {
  /** How many stored messages arrived once more; none: the call cannot be replayed. */
  events: number
  same: number
  differences: Difference[]
}

/**
 * Plays a call's stored messages against today's code, prices and rules, and holds what comes of it against
 * what came of it then. Everything happens in one transaction that is taken back. Only in a process of its
 * own whose adapters and queue are quiet: the transaction is the whole process's, and so is its clock.
 */
export default class ReplayCall {
  async handle(call: Call): Promise<Replay> {
    const { provider, vendorCallId } = call
    const kept = await VendorEvent.query()
      .where({ provider, subject: vendorCallId })
      .orderBy('receivedAt')
      .orderBy('id')
    const events = kept.filter(saysSomething)
    if (events.length === 0) return { events: 0, same: 0, differences: [] }
    const then = await outcomeOf(call)
    const bookings = await madeBy(call.id)
    await db.beginGlobalTransaction()
    try {
      await putBack(call)
      const failure = await this.#play(events, () => adoptBookings(bookings, vendorCallId))
      const again = await Call.findBy({ provider, vendorCallId })
      const now: Outcome = again ? await outcomeOf(again, call.id) : new Map()
      const differences = [...failure, ...compare(then, now)]
      return { events: events.length, same: then.size - changed(differences), differences }
    } finally {
      await db.rollbackGlobalTransaction()
    }
  }

  /** That today's code fails over it is a difference as well. */
  async #play(events: VendorEvent[], afterEach: () => Promise<void>): Promise<Difference[]> {
    try {
      await play(events, afterEach)
      return []
    } catch (error) {
      return [{ what: 'failure', then: null, now: (error as Error).message }]
    }
  }
}

function compare(then: Outcome, now: Outcome): Difference[] {
  const names = new Set([...then.keys(), ...now.keys()])
  return [...names]
    .map((what) => ({ what, then: then.get(what) ?? null, now: now.get(what) ?? null }))
    .filter((one) => one.then !== one.now)
}

function changed(differences: Difference[]) {
  return differences.filter(({ then }) => then !== null).length
}
