import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Evidence } from '#actions/credits/read_evidence'
import { heardSeconds, toolsOf } from '#services/calls/heard'
import { timelineOf } from '#services/calls/timeline'
import { costOf } from '#services/credits/cost'
import { iso, mc } from '#services/http/json'
import type { Words } from '#services/language/words'

/** What a call's charge rests on: the vendor's times beside ours, the price it began under, what was held and done. */
export default class EvidenceTransformer extends BaseTransformer<Evidence> {
  constructor(
    evidence: Evidence,
    protected words: Words
  ) {
    super(evidence)
  }

  toObject() {
    const { call, price, hold, events, givenMc, refusal, isGivenAtOnce } = this.resource
    return {
      cost: costOf(call, price, this.words),
      givenMc: mc(givenMc),
      /** Where the seconds come from: the vendor's word for it, `receipts` for our own clock. */
      source: call.durationSource,
      vendor: { startedAt: iso(call.startedAt), endedAt: iso(call.endedAt) },
      ours: { startedAt: iso(call.answeredReceiptAt), endedAt: iso(call.endedReceiptAt) },
      price: price && {
        ...this.pick(price, ['incrementSeconds', 'minimumSeconds', 'freeSeconds']),
        perMinuteMc: mc(price.perMinuteMc),
        since: iso(price.effectiveAt),
      },
      ceilingSeconds: call.maxDurationSeconds,
      heldMc: mc(hold?.amountMc ?? null),
      hasRecording: call.hasRecording,
      heardSeconds: heardSeconds(call),
      tools: toolsOf(events),
      timeline: timelineOf(events, this.words),
      refusal,
      isGivenAtOnce,
    }
  }
}
