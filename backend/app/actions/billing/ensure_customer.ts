import db from '@adonisjs/lucid/services/db'
import { roles } from '#config/integrations'
import BillingCustomer from '#models/billing_customer'
import integrations from '#services/integrations/main'
import type Account from '#models/account'
import type User from '#models/user'

/** Who the account is at the billing vendor, from its first purchase on; the same one for ever. */
export default class EnsureCustomer {
  async handle({ account, user }: { account: Account; user: User }): Promise<string> {
    const known = await this.#find(account.id)
    return known ?? this.#introduce(account, user)
  }

  async #find(accountId: string): Promise<string | null> {
    const customer = await BillingCustomer.findBy({ accountId, provider: roles.billing })
    return customer?.customerId ?? null
  }

  /** One at a time an account: two people who buy first would otherwise be introduced under two addresses. */
  #introduce({ id: accountId, name }: Account, { email }: User): Promise<string> {
    const billing = integrations.billing()
    return db.transaction(async (trx) => {
      await trx.rawQuery('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [accountId])
      const known = await this.#find(accountId)
      if (known) return known
      const { customerId } = await (await billing).ensureCustomer({ accountId, name, email })
      await BillingCustomer.create(
        { accountId, provider: roles.billing, customerId },
        { client: trx }
      )
      return customerId
    })
  }
}
