import { DateTime } from 'luxon'
import ChargeTopUp from '#actions/billing/charge_top_up'
import FulfilPayment from '#actions/billing/fulfil_payment'
import ResumeBilling from '#actions/billing/resume_billing'
import FulfilCheckout from '#actions/credits/fulfil_checkout'
import RecordRefusal from '#actions/credits/record_refusal'
import MoneyRefusedException from '#exceptions/money_refused_exception'
import { roles } from '#config/integrations'
import Purchase from '#models/purchase'
import integrations from '#services/integrations/main'
import { eachAlone } from '#services/queue/each_alone'
import { pageByPage } from '#services/queue/page_by_page'

const PATIENCE_MINUTES = 10
/** A checkout whose address nobody was given is never paid. */
const NAMELESS_HOURS = 24
const RECEIPT_DAYS = 3

/**
 * Asks the billing vendor about purchases that did not end and receipts that did not come, and has begun
 * anew what was missed. One that fails keeps no other waiting, and is seen once all had their turn; one
 * whose money was refused is not asked about again.
 */
export default class SweepPurchases {
  async handle(_payload: Record<string, never> = {}) {
    if (!integrations.has(roles.billing)) return
    const patient = DateTime.utc().minus({ minutes: PATIENCE_MINUTES }).toJSDate()
    const sweeps = [
      { sweep: 'unfinished', follow: () => this.#askAll(patient) },
      { sweep: 'receipts', follow: () => this.#fetchReceipts(patient) },
      { sweep: 'missed', follow: () => new ResumeBilling().handle({ before: patient }) },
    ]
    await eachAlone(sweeps, { what: ({ sweep }) => ({ sweep }) }, ({ follow }) => follow())
  }

  #askAll(patient: Date) {
    const unfinished = pageByPage(() =>
      Purchase.query()
        .whereIn('status', ['open', 'pending'])
        .where('createdAt', '<', patient)
        .whereDoesntHave('refusals', () => undefined)
    )
    return eachAlone(unfinished, { what: named }, (purchase) =>
      this.#orRefuse(() => this.#ask(purchase))
    )
  }

  #fetchReceipts(patient: Date) {
    const recent = DateTime.utc().minus({ days: RECEIPT_DAYS }).toJSDate()
    const lacking = pageByPage(() =>
      Purchase.query()
        .where('status', 'paid')
        .whereNull('receiptUrl')
        .whereNotNull('paymentId')
        .whereBetween('paidAt', [recent, patient])
    )
    return eachAlone(lacking, { what: named }, ({ provider, paymentId }) =>
      this.#orRefuse(() => new FulfilPayment().handle({ provider, paymentId: paymentId! }))
    )
  }

  async #ask(purchase: Purchase) {
    const { id, origin, provider, checkoutId, createdAt } = purchase
    if (origin === 'top-up') return new ChargeTopUp().handle({ purchaseId: id })
    if (checkoutId) return new FulfilCheckout().handle({ provider, checkoutId })
    if (createdAt > DateTime.utc().minus({ hours: NAMELESS_HOURS })) return
    await Purchase.query().where({ id, status: 'open' }).update({ status: 'expired' })
  }

  async #orRefuse(follow: () => Promise<unknown>) {
    try {
      await follow()
    } catch (error) {
      if (!(error instanceof MoneyRefusedException)) throw error
      await new RecordRefusal().handle({ refused: error })
    }
  }
}

function named({ id }: Purchase) {
  return { purchaseId: id }
}
