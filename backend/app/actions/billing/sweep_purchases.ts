import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import ChargeTopUp from '#actions/billing/charge_top_up'
import FulfilPayment from '#actions/billing/fulfil_payment'
import FulfilCheckout from '#actions/credits/fulfil_checkout'
import RecordRefusal from '#actions/credits/record_refusal'
import MoneyRefusedException from '#exceptions/money_refused_exception'
import { roles } from '#config/integrations'
import Purchase from '#models/purchase'
import Refund from '#models/refund'
import integrations from '#services/integrations/main'
import { dispatch } from '#services/queue/main'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

const PATIENCE_MINUTES = 10
/** A checkout whose address nobody was given is never paid. */
const NAMELESS_HOURS = 24
const RECEIPT_DAYS = 3
const PAGE = 100

/**
 * Asks the billing vendor about purchases that did not end, receipts that did not come and refunds that
 * were not answered, and has accounts topped up whose turn was missed. One that fails keeps no other waiting;
 * one whose money was refused is not asked about again.
 */
export default class SweepPurchases {
  async handle(_payload: Record<string, never> = {}) {
    if (!integrations.has(roles.billing)) return
    const patient = DateTime.utc().minus({ minutes: PATIENCE_MINUTES }).toJSDate()
    const recent = DateTime.utc().minus({ days: RECEIPT_DAYS }).toJSDate()
    await this.#each(
      () =>
        Purchase.query()
          .whereIn('status', ['open', 'pending'])
          .where('createdAt', '<', patient)
          .whereDoesntHave('refusals', () => undefined),
      (purchase) => this.#ask(purchase)
    )
    await this.#each(
      () =>
        Purchase.query()
          .where('status', 'paid')
          .whereNull('receiptUrl')
          .whereNotNull('paymentId')
          .whereBetween('paidAt', [recent, patient]),
      ({ provider, paymentId }) => new FulfilPayment().handle({ provider, paymentId: paymentId! })
    )
    await this.#resume(patient)
  }

  async #each(
    query: () => ModelQueryBuilderContract<typeof Purchase, Purchase>,
    act: (one: Purchase) => unknown
  ) {
    for (let after = '', full = true; full;) {
      const page = await query()
        .if(after, (rest) => rest.where('id', '>', after))
        .orderBy('id')
        .limit(PAGE)
      for (const purchase of page) await this.#try(purchase, act)
      full = page.length === PAGE
      after = page.at(-1)?.id ?? ''
    }
  }

  async #try(purchase: Purchase, act: (one: Purchase) => unknown) {
    try {
      await act(purchase)
    } catch (error) {
      if (error instanceof MoneyRefusedException) {
        return new RecordRefusal().handle({ refused: error })
      }
      logger.error({ err: error, purchaseId: purchase.id }, 'A purchase could not be followed up')
    }
  }

  async #ask(purchase: Purchase) {
    const { id, origin, provider, checkoutId, createdAt } = purchase
    if (origin === 'top-up') return new ChargeTopUp().handle({ purchaseId: id })
    if (checkoutId) return new FulfilCheckout().handle({ provider, checkoutId })
    if (createdAt > DateTime.utc().minus({ hours: NAMELESS_HOURS })) return
    await Purchase.query().where({ id, status: 'open' }).update({ status: 'expired' })
  }

  async #resume(patient: Date) {
    const refunds = await Refund.query().where('status', 'asked').where('createdAt', '<', patient)
    for (const { id } of refunds) await dispatch('billing.refund', { refundId: id })
    const closed = await db
      .from('purchases')
      .join('accounts', 'accounts.id', 'purchases.account_id')
      .where({ 'purchases.status': 'open', 'purchases.origin': 'checkout' })
      .where({ 'accounts.status': 'closed' })
      .distinct('purchases.account_id')
    for (const row of closed) {
      await dispatch('billing.close-checkouts', { accountId: row.account_id })
    }
    const due = await db
      .from('top_ups')
      .join('ledger_accounts', 'ledger_accounts.account_id', 'top_ups.account_id')
      .join('accounts', 'accounts.id', 'top_ups.account_id')
      .where({ 'top_ups.is_on': true, 'ledger_accounts.kind': 'available' })
      .where('accounts.status', 'active')
      .whereNull('top_ups.paused_reason')
      .whereColumn('ledger_accounts.balance_mc', '<', 'top_ups.threshold_mc')
      .select('top_ups.account_id')
    for (const row of due) await dispatch('billing.top-up', { accountId: row.account_id })
  }
}
