import db from '@adonisjs/lucid/services/db'
import { validate as isUuid } from 'uuid'
import type { HttpContext } from '@adonisjs/core/http'
import Account from '#models/account'
import LedgerTransaction from '#models/ledger_transaction'
import Pack from '#models/pack'
import PaymentDispute from '#models/payment_dispute'
import Purchase from '#models/purchase'
import Refund from '#models/refund'
import User from '#models/user'
import { accountNames } from '#services/admin/account_names'
import { actorNames } from '#services/admin/actor_names'
import { leftToRefund } from '#services/billing/left_to_refund'
import { keysetPage } from '#services/http/keyset_page'

const STATUSES = ['open', 'pending', 'paid', 'failed', 'expired']

/** What was bought, and what became of the money. */
export default class PurchasesController {
  async index(ctx: HttpContext) {
    const { status, account: accountId, pack: packId, money } = ctx.request.qs()
    const [account, pack] = await Promise.all([
      isUuid(accountId) ? Account.findOrFail(accountId) : null,
      isUuid(packId) ? Pack.findOrFail(packId) : null,
    ])
    const purchases = Purchase.query()
      .if(STATUSES.includes(status), (all) => all.where({ status }))
      .if(account, (all) => all.where('accountId', account!.id))
      .if(pack, (all) => all.where('packId', pack!.id))
      .if(money === 'disputed', (all) => all.whereIn('id', disputedPurchases()))
      .if(money === 'not-refunded', (all) => all.whereIn('id', unrefundedPurchases()))
      .preload('pack')
    const page = await keysetPage(purchases, ctx)
    const ids = page.rows.map(({ id }) => id)
    const [names, refunds, disputes] = await Promise.all([
      accountNames(page.rows),
      Refund.query().whereIn('purchaseId', ids).whereNot('status', 'failed'),
      PaymentDispute.query().whereIn('purchaseId', ids),
    ])
    const backOf = (id: string) =>
      refunds
        .filter(({ purchaseId }) => purchaseId === id)
        .reduce((sum, { amountMinor }) => sum + amountMinor, 0)
    const disputed = new Set(disputes.map(({ purchaseId }) => purchaseId))
    return ctx.view.render('pages/admin/purchases/index', {
      ...page,
      names,
      backOf,
      disputed,
      account,
      pack,
      status,
      statuses: STATUSES,
    })
  }

  async show({ params, view }: HttpContext) {
    const purchase = await Purchase.query().where('id', params.id).preload('pack').firstOrFail()
    const of = { purchaseId: purchase.id }
    const [account, user, refunds, disputes] = await Promise.all([
      Account.findOrFail(purchase.accountId),
      purchase.userId ? User.find(purchase.userId) : null,
      Refund.query().where(of).orderBy('id'),
      PaymentDispute.query().where(of).orderBy('id'),
    ])
    const about = [purchase, ...refunds, ...disputes].map(({ id }) => id)
    const transactions = await LedgerTransaction.query().whereIn('reference', about).orderBy('id')
    const actors = await actorNames(transactions)
    const leftMinor = await db.transaction((trx) => leftToRefund(purchase, trx))
    return view.render('pages/admin/purchases/show', {
      purchase,
      account,
      user,
      refunds,
      disputes,
      transactions,
      actors,
      leftMinor,
      canRefund: leftMinor > 0,
    })
  }
}

/** Those whose payment a bank has taken back, undecided. */
function disputedPurchases() {
  const undecided = db.from('payment_disputes').whereIn('status', ['inquiry', 'open'])
  return undecided.select('purchase_id')
}

/** Those with a refund that was asked for and did not happen. */
function unrefundedPurchases() {
  return db.from('refunds').where('status', 'failed').select('purchase_id')
}
