import db from '@adonisjs/lucid/services/db'
import PauseTopUp from '#actions/billing/pause_top_up'
import BillingCustomer from '#models/billing_customer'
import TopUp from '#models/top_up'
import integrations from '#services/integrations/main'

/** Automatic top-up ends with its card. Gives whether the vendor's customer is one of ours. */
export default class FollowCards {
  async handle({ provider, customerId }: { provider: string; customerId: string }) {
    const customer = await BillingCustomer.findBy({ provider, customerId })
    if (!customer) return false
    const { accountId } = customer
    const topUp = await TopUp.findBy({ accountId })
    const charged = topUp?.cardId
    if (!charged) return true
    const billing = await integrations.billing()
    const cards = await billing.listCards(customerId)
    if (cards.some(({ cardId }) => cardId === charged)) return true
    await db.transaction((trx) =>
      new PauseTopUp().handle({ accountId, reason: 'card-removed', key: charged, trx })
    )
    return true
  }
}
