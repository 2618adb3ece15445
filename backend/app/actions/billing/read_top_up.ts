import logger from '@adonisjs/core/services/logger'
import { roles } from '#config/integrations'
import BillingCustomer from '#models/billing_customer'
import TopUp from '#models/top_up'
import { toppedUpThisMonth } from '#services/billing/topped_up'
import integrations from '#services/integrations/main'
import { ProviderError, type SavedCard } from '@kametrix/contracts'
import type Account from '#models/account'

/** Automatic top-up as it is set, what it has charged this month, and the cards it could charge. */
export default class ReadTopUp {
  async handle(account: Account) {
    const [topUp, chargedMinor, cards] = await Promise.all([
      TopUp.findBy({ accountId: account.id }),
      toppedUpThisMonth(account),
      this.#cards(account),
    ])
    return { topUp, chargedMinor, cards }
  }

  /** Null when the vendor cannot be asked: the page is worth showing without. */
  async #cards({ id: accountId }: Account): Promise<SavedCard[] | null> {
    const customer = await BillingCustomer.findBy({ accountId, provider: roles.billing })
    if (!customer) return []
    try {
      const billing = await integrations.billing()
      return await billing.listCards(customer.customerId)
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error
      logger.warn({ reason: error.message }, 'The billing vendor did not list cards')
      return null
    }
  }
}
