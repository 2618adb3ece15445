import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import CloseCheckouts from '#actions/billing/close_checkouts'
import EnsureCustomer from '#actions/billing/ensure_customer'
import AccountSuspendedException from '#exceptions/account_suspended_exception'
import { appUrl } from '#config/app'
import { roles } from '#config/integrations'
import Account from '#models/account'
import Pack from '#models/pack'
import Purchase from '#models/purchase'
import { lockAccount } from '#services/accounts/lock_account'
import { soldAs } from '#services/billing/sold_as'
import integrations from '#services/integrations/main'
import type { Checkout } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type User from '#models/user'

/** Whoever presses a second time within so long means the checkout that is open already. */
const SAME_PRESS_MINUTES = 10

type Find = (terms: object, trx: TransactionClientContract) => Promise<Purchase | null>

interface Input {
  account: Account
  user: User
  packId: string
  /** Keep the card for automatic top-up. */
  savesCard?: boolean
}

/**
 * Opens the vendor's checkout for a pack, or the one that this person has open for it. Credits come with
 * the vendor's word that it is paid, not before. Throws `E_ACCOUNT_SUSPENDED`.
 */
export default class OpenCheckout {
  async handle(input: Input): Promise<{ url: string; purchase: Purchase }> {
    const purchase = await this.#begin(input, this.#pending)
    const customerId = await new EnsureCustomer().handle(input)
    const checkout = await this.#open(purchase, customerId, input)
    if (checkout.url) return { url: checkout.url, purchase }
    // It was paid, or expired, since the first press: this one is for another pack of the same kind.
    const further = await this.#begin(input, async () => null)
    const { url } = await this.#open(further, customerId, input)
    return { url: url!, purchase: further }
  }

  #begin({ account, user, packId, savesCard = false }: Input, find: Find) {
    return db.transaction(async (trx) => {
      const { status } = await lockAccount(account.id, trx)
      if (status !== 'active') throw new AccountSuspendedException()
      const pack = await Pack.query({ client: trx })
        .where({ id: packId, isOffered: true })
        .firstOrFail()
      const terms = {
        accountId: account.id,
        packId: pack.id,
        userId: user.id,
        provider: roles.billing,
        savesCard,
        creditsMc: pack.creditsMc,
        amountMinor: pack.amountMinor,
        currency: pack.currency,
      }
      return (await find(terms, trx)) ?? (await Purchase.create(terms, { client: trx }))
    })
  }

  #pending(terms: object, trx: TransactionClientContract): Promise<Purchase | null> {
    const since = DateTime.utc().minus({ minutes: SAME_PRESS_MINUTES })
    return Purchase.query({ client: trx })
      .where({ ...terms, origin: 'checkout', status: 'open' })
      .where('createdAt', '>', since.toJSDate())
      .orderBy('id', 'desc')
      .first()
  }

  async #open(purchase: Purchase, customerId: string, { user }: Input): Promise<Checkout> {
    const billing = await integrations.billing()
    await purchase.load('pack')
    const { accountId, amountMinor, currency } = purchase
    const checkout = await billing.openCheckout({
      purchaseId: purchase.id,
      accountId,
      customerId,
      description: soldAs(purchase.pack, user.locale),
      amountMinor,
      currency,
      saveCard: purchase.savesCard,
      successUrl: `${appUrl}/app/credits/purchases/${purchase.id}`,
      cancelUrl: `${appUrl}/app/credits/buy?canceled=1`,
    })
    await purchase.merge({ checkoutId: checkout.checkoutId }).save()
    await this.#requireOpen(accountId)
    return checkout
  }

  /** Who closed meanwhile found no checkout to end: whichever of the two comes second ends it. */
  async #requireOpen(accountId: string) {
    const { status } = await Account.findOrFail(accountId)
    if (status === 'active') return
    await new CloseCheckouts().handle({ accountId })
    throw new AccountSuspendedException()
  }
}
