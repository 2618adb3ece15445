import { Together } from '#services/database/together'
import type { Question } from '#services/inbound/answer_once'
import type { CallReference, InboundResponse } from '@kametrix/contracts'

/** A caller who waits to hear who answers. */
export interface Ringing {
  question: Question
  call: CallReference
}

type Answer = (provider: string, ringing: Ringing[]) => Promise<InboundResponse[]>

/** Transactions in flight at once: a business whose credits are locked keeps no other waiting. */
const LANES = 3

/** Where callers wait: those who ring at the same moment are answered in one transaction. */
export class FrontDesk {
  readonly #callers: Together<{ provider: string; ringing: Ringing }, InboundResponse>

  constructor(answerAll: Answer) {
    this.#callers = new Together(
      (all) =>
        answerAll(
          all[0]!.provider,
          all.map(({ ringing }) => ringing)
        ),
      { lanes: LANES, kindOf: ({ provider }) => provider, isOnesOwn: () => true }
    )
  }

  answer(provider: string, ringing: Ringing): Promise<InboundResponse> {
    return this.#callers.add({ provider, ringing })
  }
}
