import db from '@adonisjs/lucid/services/db'
import { v7 as uuidv7 } from 'uuid'
import type Account from '#models/account'
import CreditPurchase from '#actions/billing/credit_purchase'
import Pack from '#models/pack'
import Purchase from '#models/purchase'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A purchase of so many millicredits that nobody has paid for yet, a cent a credit. */
export async function openPurchase({ id }: Account, creditsMc: bigint, amountMinor?: number) {
  const pack = await Pack.firstOrFail()
  return Purchase.create({
    accountId: id,
    packId: pack.id,
    provider: 'stripe',
    checkoutId: `cs_${uuidv7()}`,
    creditsMc,
    amountMinor: amountMinor ?? Number(creditsMc / 1000n),
    currency: 'eur',
  })
}

/** Pays for it, as the vendor's word does, however often it is told. */
export function pay(purchase: Purchase, trx: TransactionClientContract) {
  const { accountId, amountMinor, checkoutId, currency } = purchase
  const paid = { vendorId: checkoutId!, paymentId: null, accountId, amountMinor, currency }
  return new CreditPurchase().handle({ purchase: purchase.useTransaction(trx), paid, trx })
}

/** Bought and paid for, in whole credits. */
export async function buy(account: Account, credits: bigint) {
  const purchase = await openPurchase(account, credits * 1000n)
  await db.transaction((trx) => pay(purchase, trx))
  return purchase
}
