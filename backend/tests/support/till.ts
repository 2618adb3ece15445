import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import WatchBalance from '#actions/credits/watch_balance'
import Account from '#models/account'
import Pack from '#models/pack'
import Purchase from '#models/purchase'
import { moveFrom } from '#services/ledger/splits'
import { post } from '#services/ledger/post'
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

/** Pays for it, as the vendor's word would: credited under the checkout's key, however often it is told. */
export async function pay(purchase: Purchase, trx: TransactionClientContract) {
  const { accountId, creditsMc, checkoutId } = purchase
  const { repeated } = await post(trx, {
    key: `stripe:${checkoutId}`,
    kind: 'purchase',
    accountId,
    amountMc: creditsMc,
    reference: purchase.id,
    actor: 'system',
    entries: moveFrom('clearing', creditsMc),
  })
  if (repeated) return
  const now = DateTime.utc()
  await purchase.useTransaction(trx).merge({ status: 'paid', paidAt: now }).save()
  await Account.query({ client: trx })
    .where('id', accountId)
    .whereNull('firstPurchaseAt')
    .update({ firstPurchaseAt: now.toJSDate() })
  await new WatchBalance().handle({ accountId, trx })
}

/** Bought and paid for, in whole credits. */
export async function buy(account: Account, credits: bigint) {
  const purchase = await openPurchase(account, credits * 1000n)
  await db.transaction((trx) => pay(purchase, trx))
  return purchase
}
