import FulfilCheckout from '#actions/credits/fulfil_checkout'
import RecordRefusal from '#actions/credits/record_refusal'
import MoneyRefusedException from '#exceptions/money_refused_exception'
import { roles } from '#config/integrations'
import Purchase from '#models/purchase'
import integrations from '#services/integrations/main'
import { eachAlone } from '#services/queue/each_alone'
import { ProviderError } from '@kametrix/contracts'

/**
 * Ends an account's open checkouts at the vendor, so that nobody pays them later. What was paid meanwhile
 * is credited; one that fails keeps no other open. Safe to run again, and to break off.
 */
export default class CloseCheckouts {
  async handle({ accountId }: { accountId: string }) {
    if (!integrations.has(roles.billing)) return
    const open = await Purchase.query()
      .where({ accountId, origin: 'checkout', status: 'open', provider: roles.billing })
      .whereNotNull('checkoutId')
      .whereDoesntHave('refusals', () => undefined)
      .orderBy('id')
    await eachAlone(open, { what: ({ id }) => ({ purchaseId: id }) }, (purchase) =>
      this.#close(purchase, purchase.checkoutId!)
    )
  }

  async #close({ id, provider }: Purchase, checkoutId: string) {
    const billing = await integrations.billing()
    try {
      await billing.closeCheckout(checkoutId)
      await new FulfilCheckout().handle({ provider, checkoutId })
    } catch (error) {
      if (error instanceof MoneyRefusedException) {
        return new RecordRefusal().handle({ refused: error })
      }
      if (!(error instanceof ProviderError && error.code === 'E_NOT_FOUND')) throw error
      await Purchase.query().where({ id, status: 'open' }).update({ status: 'expired' })
    }
  }
}
