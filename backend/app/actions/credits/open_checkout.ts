import { appUrl } from '#config/app'
import { roles } from '#config/integrations'
import Pack from '#models/pack'
import Purchase from '#models/purchase'
import integrations from '#services/integrations/main'
import type Account from '#models/account'
import type User from '#models/user'

interface Input {
  account: Account
  user: User
  packId: string
}

/** Opens the vendor's checkout for a pack. Credits come with the vendor's word that it is paid, not before. */
export default class OpenCheckout {
  async handle({ account, user, packId }: Input): Promise<{ url: string; purchase: Purchase }> {
    const pack = await Pack.query().where({ id: packId, isOffered: true }).firstOrFail()
    const purchase = await Purchase.create({
      accountId: account.id,
      packId: pack.id,
      userId: user.id,
      provider: roles.billing,
      creditsMc: pack.creditsMc,
      amountMinor: pack.amountMinor,
      currency: pack.currency,
    })
    const billing = await integrations.billing()
    const { customerId } = await billing.ensureCustomer({
      accountId: account.id,
      name: account.name,
      email: user.email,
    })
    const checkout = await billing.openCheckout({
      purchaseId: purchase.id,
      accountId: account.id,
      description: `${pack.name}: ${pack.creditsMc / 1000n} credits`,
      amountMinor: pack.amountMinor,
      currency: pack.currency,
      customerId,
      saveCard: false,
      successUrl: `${appUrl}/app/credits?purchase=${purchase.id}`,
      cancelUrl: `${appUrl}/app/credits`,
    })
    await purchase.merge({ checkoutId: checkout.checkoutId }).save()
    return { url: checkout.url!, purchase }
  }
}
