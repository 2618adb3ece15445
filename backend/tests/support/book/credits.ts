import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import SettleCall from '#actions/credits/settle_call'
import Pack from '#models/pack'
import Purchase from '#models/purchase'
import { credit } from '#services/ledger/splits'
import { post } from '#services/ledger/post'
import type Account from '#models/account'
import type Call from '#models/call'
import type User from '#models/user'

/** A pack that was bought and paid for, and what the calls have cost since. */
export async function fillCredits(account: Account, user: User, { talked }: { talked: Call[] }) {
  const pack = await Pack.query().where('isOffered', true).orderBy('position').firstOrFail()
  const purchase = await Purchase.create({
    accountId: account.id,
    userId: user.id,
    packId: pack.id,
    provider: 'stripe',
    amountMinor: pack.amountMinor,
    currency: pack.currency,
    creditsMc: pack.creditsMc,
    status: 'paid',
    paidAt: DateTime.utc(),
    checkoutId: `cs_book_${uuidv7()}`,
  })
  await account.merge({ firstPurchaseAt: DateTime.utc() }).save()
  await db.transaction(async (trx) => {
    await post(trx, {
      key: `stripe:${purchase.checkoutId}`,
      kind: 'purchase',
      accountId: account.id,
      amountMc: pack.creditsMc,
      reference: purchase.id,
      actor: user.id,
      details: { amountMinor: pack.amountMinor, currency: pack.currency },
      entries: (purses) => [
        { purse: 'clearing', amountMc: -pack.creditsMc },
        ...credit(purses, pack.creditsMc),
      ],
    })
    for (const call of talked) {
      await new SettleCall().handle({ call, chargeMc: call.chargeMc ?? 0n, details: {}, trx })
    }
  })
}
