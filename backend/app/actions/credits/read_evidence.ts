import CallDispute from '#models/call_dispute'
import CallEvent from '#models/call_event'
import CreditHold from '#models/credit_hold'
import PriceVersion from '#models/price_version'
import { isGivenAtOnce, whyNotDisputable, type Undisputable } from '#services/credits/dispute_rule'
import { givenBackFor } from '#services/credits/given_back'
import type Call from '#models/call'

export interface Evidence {
  call: Call
  /** The one that the call began under; null before it was known. */
  price: PriceVersion | null
  hold: CreditHold | null
  /** Everything that was noted while it went on, oldest first. */
  events: CallEvent[]
  /** What was given back for the call so far. */
  givenMc: bigint
  dispute: CallDispute | null
  refusal: Undisputable | null
  /** Whether an objection would be settled without anybody looking. */
  isGivenAtOnce: boolean
}

/** What is known about a call that its charge rests on, for whoever doubts it and for whoever decides. */
export default class ReadEvidence {
  async handle(call: Call): Promise<Evidence> {
    const { id: callId, accountId, priceVersionId } = call
    const [price, hold, events, dispute, givenMc] = await Promise.all([
      priceVersionId ? PriceVersion.find(priceVersionId) : null,
      CreditHold.findBy({ callId }),
      CallEvent.query().where({ callId }).orderBy('at').orderBy('id'),
      CallDispute.findBy({ callId }),
      givenBackFor(call),
    ])
    return {
      call,
      price,
      hold,
      events,
      givenMc,
      dispute,
      refusal: whyNotDisputable(call, dispute, givenMc),
      isGivenAtOnce: await isGivenAtOnce(accountId, call.chargeMc ?? 0n),
    }
  }
}
