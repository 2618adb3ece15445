import { DateTime } from 'luxon'
import FulfilPayment from '#actions/billing/fulfil_payment'
import RecordRefusal from '#actions/credits/record_refusal'
import MoneyRefusedException from '#exceptions/money_refused_exception'
import Account from '#models/account'
import Purchase from '#models/purchase'
import Refusal from '#models/refusal'
import TopUp from '#models/top_up'
import integrations from '#services/integrations/main'
import { ProviderError, type Payment } from '@kametrix/contracts'

/** Vendors keep the key of a charge for a day: after that the same charge would be another one. */
const RESUMABLE_HOURS = 20

/**
 * Charges the saved card for a purchase that is noted, or asks how that went. An answer that was lost is
 * asked for again under the same key; a card that was refused is not tried again, nor is money that we
 * refused ourselves: no further charge is made until an operator has looked.
 */
export default class ChargeTopUp {
  async handle({ purchaseId }: { purchaseId: string }) {
    const purchase = await Purchase.findOrFail(purchaseId)
    if (await Refusal.findBy({ purchaseId })) return
    try {
      await this.#follow(purchase)
    } catch (error) {
      if (!(error instanceof MoneyRefusedException)) throw error
      await new RecordRefusal().handle({ refused: error })
    }
  }

  async #follow(purchase: Purchase) {
    if (purchase.status === 'pending') {
      const { provider, paymentId } = purchase
      await new FulfilPayment().handle({ provider, paymentId: paymentId! })
    }
    if (purchase.status === 'open') await this.#charge(purchase)
  }

  async #charge(purchase: Purchase) {
    const isLate = purchase.createdAt < DateTime.utc().minus({ hours: RESUMABLE_HOURS })
    if (isLate || !(await this.#isWanted(purchase))) {
      return new FulfilPayment().abandon(purchase, null)
    }
    try {
      await new FulfilPayment().apply(purchase, await this.#ask(purchase))
    } catch (error) {
      if (!isRefusal(error)) throw error
      await new FulfilPayment().abandon(purchase, 'other')
    }
  }

  /** Whoever switched it off meanwhile is not charged; a charge that happened all the same is credited when it is told. */
  async #isWanted({ accountId }: Purchase): Promise<boolean> {
    const topUp = await TopUp.query()
      .where({ accountId, isOn: true })
      .whereNull('pausedReason')
      .whereHas('pack', (packs) => packs.where('isOffered', true))
      .first()
    const account = await Account.findOrFail(accountId)
    return topUp !== null && account.status === 'active'
  }

  async #ask({ id, accountId, amountMinor, currency, charge }: Purchase): Promise<Payment> {
    const billing = await integrations.billing()
    return billing.chargeCard({ ...charge!, purchaseId: id, accountId, amountMinor, currency })
  }
}

function isRefusal(error: unknown): error is ProviderError {
  return error instanceof ProviderError && (error.remedy === 'tell-user' || error.remedy === 'drop')
}
