import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Notify from '#actions/accounts/notify'
import ChargeTopUp from '#actions/billing/charge_top_up'
import PauseTopUp from '#actions/billing/pause_top_up'
import { roles } from '#config/integrations'
import BillingCustomer from '#models/billing_customer'
import Membership from '#models/membership'
import Purchase from '#models/purchase'
import TopUp from '#models/top_up'
import { lockAccount } from '#services/accounts/lock_account'
import { soldAs } from '#services/billing/sold_as'
import { toppedUpThisMonth } from '#services/billing/topped_up'
import { lockPurses } from '#services/ledger/purses'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type Account from '#models/account'

/**
 * Buys what automatic top-up is set to, if credits are below its threshold: one charge at a time, never
 * beyond the month's cap. Noted first, charged afterwards, so that whoever dies in between can be resumed.
 */
export default class TopUpAccount {
  async handle({ accountId }: { accountId: string }) {
    const purchaseId = await db.transaction(async (trx) => {
      const account = await lockAccount(accountId, trx)
      const unfinished = await this.#unfinished(accountId, trx)
      return unfinished ?? this.#begin(account, trx)
    })
    if (purchaseId) await new ChargeTopUp().handle({ purchaseId })
  }

  async #unfinished(accountId: string, trx: TransactionClientContract) {
    const purchase = await Purchase.query({ client: trx })
      .where({ accountId, origin: 'top-up' })
      .whereIn('status', ['open', 'pending'])
      .first()
    return purchase?.id ?? null
  }

  async #begin(account: Account, trx: TransactionClientContract): Promise<string | null> {
    const { id: accountId } = account
    const topUp = await TopUp.query({ client: trx })
      .where({ accountId, isOn: true })
      .whereNull('pausedReason')
      .preload('pack')
      .first()
    if (!topUp?.cardId || account.status !== 'active') return null
    const { available } = await lockPurses(trx, accountId)
    if (available.balanceMc >= topUp.thresholdMc) return null
    if (!topUp.pack.isOffered) {
      await new PauseTopUp().handle({ accountId, reason: 'pack-gone', key: topUp.packId, trx })
      return null
    }
    const spent = await toppedUpThisMonth(account, trx)
    if (spent + topUp.pack.amountMinor > topUp.monthlyCapMinor) {
      await this.#tellCap(account, trx)
      return null
    }
    return this.#note(topUp, topUp.cardId, trx)
  }

  async #note(
    { accountId, pack, switchedBy }: TopUp,
    cardId: string,
    trx: TransactionClientContract
  ) {
    const provider = roles.billing
    const { customerId } = await BillingCustomer.findByOrFail(
      { accountId, provider },
      { client: trx }
    )
    const owner = await Membership.query({ client: trx })
      .where({ accountId, role: 'owner' })
      .preload('user')
      .orderBy('id')
      .firstOrFail()
    const description = soldAs(pack, owner.user.locale)
    const purchase = await Purchase.create(
      {
        accountId,
        packId: pack.id,
        userId: switchedBy,
        provider,
        origin: 'top-up',
        creditsMc: pack.creditsMc,
        amountMinor: pack.amountMinor,
        currency: pack.currency,
        charge: { customerId, cardId, description, receiptEmail: owner.user.email },
      },
      { client: trx }
    )
    return purchase.id
  }

  async #tellCap({ id: accountId, zone }: Account, trx: TransactionClientContract) {
    const month = DateTime.now().setZone(zone).toFormat('yyyy-LL')
    await new Notify().handle({
      trx,
      accountId,
      kind: 'top-up.capped',
      key: `top-up.capped:${accountId}:${month}`,
      data: {},
    })
  }
}
