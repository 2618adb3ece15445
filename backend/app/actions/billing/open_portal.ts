import EnsureCustomer from '#actions/billing/ensure_customer'
import { appUrl } from '#config/app'
import integrations from '#services/integrations/main'
import type Account from '#models/account'
import type User from '#models/user'

/** Where the vendor shows the account's cards and invoices. */
export default class OpenPortal {
  async handle({ account, user }: { account: Account; user: User }): Promise<string> {
    const customerId = await new EnsureCustomer().handle({ account, user })
    const billing = await integrations.billing()
    const returnUrl = `${appUrl}/app/credits/top-up`
    const { url } = await billing.openPortal({ customerId, returnUrl })
    return url
  }
}
