import type { Question } from '#services/inbound/answer_once'
import type { CallReference, InboundResponse } from '@kametrix/contracts'

/** A caller who waits to hear who answers. */
export interface Ringing {
  question: Question
  call: CallReference
}

interface Waiting extends Ringing {
  provider: string
  resolve: (answer: InboundResponse) => void
  reject: (error: unknown) => void
}

type Answer = (provider: string, ringing: Ringing[]) => Promise<InboundResponse[]>

/** Transactions in flight at once: a business whose credits are locked keeps no other waiting. */
const LANES = 3
const MOST = 100

/**
 * Callers who ring while all lanes are busy are answered together by the next that is free: one
 * transaction serves many, and two hundred at once wait little longer than one.
 */
export class FrontDesk {
  #waiting: Waiting[] = []
  #lanes = 0

  constructor(private readonly answerAll: Answer) {}

  answer(provider: string, ringing: Ringing): Promise<InboundResponse> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...ringing, provider, resolve, reject })
      // Whoever rings in the same turn of the loop is here by then.
      setImmediate(() => this.#serve())
    })
  }

  #serve() {
    if (this.#lanes === LANES || this.#waiting.length === 0) return
    this.#lanes += 1
    const [{ provider }] = this.#waiting
    const isOthers = this.#waiting.findIndex((one) => one.provider !== provider)
    const batch = this.#waiting.splice(0, Math.min(MOST, isOthers === -1 ? MOST : isOthers))
    void this.#attend(provider, batch).finally(() => {
      this.#lanes -= 1
      this.#serve()
    })
  }

  async #attend(provider: string, batch: Waiting[]): Promise<void> {
    try {
      const answers = await this.answerAll(provider, batch)
      batch.forEach(({ resolve }, index) => resolve(answers[index]))
    } catch (error) {
      if (batch.length > 1) return this.#attendOneByOne(provider, batch)
      batch[0].reject(error)
    }
  }

  /** A call that cannot be answered must not take its neighbours with it. */
  async #attendOneByOne(provider: string, batch: Waiting[]) {
    for (const one of batch) await this.#attend(provider, [one])
  }
}
