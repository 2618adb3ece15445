import { setTimeout as sleep } from 'node:timers/promises'
import type { StandInContext } from '@kametrix/sandbox'
import type { Checkouts } from './checkouts.ts'
import { unixSeconds } from './entities/ids.ts'
import type { Refunds } from './refunds.ts'
import type { Appointment, Store } from './store.ts'
import type { Till } from './till.ts'
import type { Webhooks } from './webhooks.ts'

/** Often enough for somebody who watches. */
const TICK_MS = 2_000

/** A receiver that asks back while it is being told something must not wait for itself. */
const LONGEST_WAIT_MS = 1_000

interface Movers {
  checkouts: Checkouts
  till: Till
  refunds: Refunds
  webhooks: Webhooks
}

/** What happens by itself when the sandbox's clock gets there: checkouts run out, banks answer, events are sent again. */
export class Timeline {
  readonly #store: Store
  readonly #movers: Movers
  readonly #context: StandInContext
  readonly #ticker: NodeJS.Timeout
  #running: Promise<void> | null = null

  constructor(store: Store, movers: Movers, context: StandInContext) {
    this.#store = store
    this.#movers = movers
    this.#context = context
    this.#ticker = setInterval(() => {
      this.catchUp().catch(console.error)
    }, TICK_MS).unref()
  }

  /** Once at a time; whoever comes while it runs waits for it, within bounds. */
  async catchUp(): Promise<void> {
    if (this.#running) {
      await Promise.race([this.#running, sleep(LONGEST_WAIT_MS, undefined, { ref: false })])
      return
    }
    this.#running = this.#catchUp()
    await this.#running.finally(() => (this.#running = null))
  }

  stop(): void {
    clearInterval(this.#ticker)
  }

  async #catchUp(): Promise<void> {
    await this.#expireCheckouts()
    await this.#keepAppointments()
    await this.#movers.webhooks.resend({ due: true })
  }

  async #expireCheckouts(): Promise<void> {
    const now = unixSeconds(this.#context.clock.now())
    for (const record of this.#store.checkouts.values()) {
      const { status, expires_at: end } = record.session
      if (status === 'open' && end <= now) await this.#movers.checkouts.expire(record)
    }
  }

  async #keepAppointments(): Promise<void> {
    const now = this.#context.clock.now()
    const due = [...this.#store.appointments.values()].filter(({ at }) => at <= now)
    for (const appointment of due) await this.#keep(appointment)
  }

  async #keep({ kind, id, succeeds }: Appointment): Promise<void> {
    if (kind === 'refund') {
      const refund = this.#store.refunds.get(id)
      if (refund) await this.#movers.refunds.settle(refund, succeeds)
      return
    }
    const record = [...this.#store.checkouts.values()].find(
      ({ session }) => session.payment_intent === id
    )
    if (record) await this.#movers.till.settleLate(record, succeeds)
  }
}
