import db from '@adonisjs/lucid/services/db'
import { roles } from '#config/integrations'
import BillingCustomer from '#models/billing_customer'
import integrations from '#services/integrations/main'
import { inTurn } from '#services/time/in_turn'
import type Account from '#models/account'
import type User from '#models/user'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Who the account is at the billing vendor, from its first purchase on; the same one for ever. */
export default class EnsureCustomer {
  async handle({ account, user }: { account: Account; user: User }): Promise<string> {
    const known = await this.#find(account.id)
    return known ?? this.#introduce(account, user)
  }

  async #find(accountId: string, client?: TransactionClientContract): Promise<string | null> {
    const customer = await BillingCustomer.findBy(
      { accountId, provider: roles.billing },
      { client }
    )
    return customer?.customerId ?? null
  }

  /** One at a time an account: two people who buy first would otherwise be introduced under two addresses. */
  #introduce({ id: accountId, name }: Account, { email }: User): Promise<string> {
    return inTurn(`customer:${accountId}`, () =>
      db.transaction(async (trx) => {
        await trx.rawQuery('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [accountId])
        const known = await this.#find(accountId, trx)
        if (known) return known
        const billing = await integrations.billing()
        const { customerId } = await billing.ensureCustomer({ accountId, name, email })
        const provider = roles.billing
        await BillingCustomer.create({ accountId, provider, customerId }, { client: trx })
        return customerId
      })
    )
  }
}
