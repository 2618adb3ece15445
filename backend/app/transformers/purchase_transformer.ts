import { BaseTransformer } from '@adonisjs/core/transformers'
import type Purchase from '#models/purchase'
import { iso, mc } from '#services/http/json'

/** Amounts in the currency's minor unit; `failure` says why a bank did not pay. */
export default class PurchaseTransformer extends BaseTransformer<Purchase> {
  toObject() {
    const { creditsMc, pack, createdAt, paidAt, refunds, disputes } = this.resource
    return {
      ...this.pick(this.resource, ['id', 'status', 'origin', 'amountMinor', 'currency']),
      ...this.pick(this.resource, ['receiptUrl', 'failure']),
      pack: pack.name,
      creditsMc: mc(creditsMc),
      createdAt: iso(createdAt),
      paidAt: iso(paidAt),
      refunds: refunds.map(({ id, amountMinor, status, createdAt: at }) => ({
        id,
        amountMinor,
        status,
        at: iso(at),
      })),
      disputes: disputes.map(({ id, amountMinor, status, createdAt: at }) => ({
        id,
        amountMinor,
        status,
        at: iso(at),
      })),
    }
  }
}
