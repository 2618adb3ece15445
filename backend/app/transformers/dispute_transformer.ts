import { BaseTransformer } from '@adonisjs/core/transformers'
import type CallDispute from '#models/call_dispute'
import { iso, mc } from '#services/http/json'

/** An objection to a call's charge. `decision`: why, in the operator's words. */
export default class DisputeTransformer extends BaseTransformer<CallDispute> {
  toObject() {
    const { amountMc, givenMc, createdAt, decidedAt } = this.resource
    return {
      ...this.pick(this.resource, ['id', 'callId', 'reason', 'words', 'status']),
      decision: this.resource.decision ?? null,
      amountMc: mc(amountMc),
      givenMc: mc(givenMc ?? null),
      at: iso(createdAt),
      decidedAt: iso(decidedAt ?? null),
    }
  }
}
