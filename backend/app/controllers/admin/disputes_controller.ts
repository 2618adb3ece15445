import { validate as isUuid } from 'uuid'
import type { HttpContext } from '@adonisjs/core/http'
import Account from '#models/account'
import CallDispute from '#models/call_dispute'
import CallEvent from '#models/call_event'
import CreditHold from '#models/credit_hold'
import LedgerTransaction from '#models/ledger_transaction'
import PriceVersion from '#models/price_version'
import User from '#models/user'
import { keysetPage } from '#services/http/keyset_page'

const STATUSES = ['open', 'refunded', 'declined']

/** Customers' objections to what calls cost: those that wait first. */
export default class DisputesController {
  async index(ctx: HttpContext) {
    const { status = 'open', account: accountId } = ctx.request.qs()
    const account = isUuid(accountId) ? await Account.findOrFail(accountId) : null
    const disputes = CallDispute.query()
      .if(STATUSES.includes(status), (all) => all.where({ status }))
      .if(account, (all) => all.where('accountId', account!.id))
      .preload('account')
      .preload('call', (calls) => calls.preload('contact'))
    const page = await keysetPage(disputes, ctx)
    const view = { ...page, account, status, statuses: STATUSES }
    return ctx.view.render('pages/admin/disputes/index', view)
  }

  /** One of them, with everything that the charge rests on. */
  async show({ params, view }: HttpContext) {
    const dispute = await CallDispute.query()
      .where('id', params.id)
      .preload('account')
      .preload('user')
      .preload('call', (calls) => calls.preload('contact').preload('agent'))
      .firstOrFail()
    const { call, decidedBy } = dispute
    const [price, hold, events, transactions, decider] = await Promise.all([
      call.priceVersionId ? PriceVersion.find(call.priceVersionId) : null,
      CreditHold.findBy({ callId: call.id }),
      CallEvent.query().where('callId', call.id).orderBy('at').orderBy('id'),
      LedgerTransaction.query().where('reference', call.id).orderBy('id'),
      decidedBy ? User.find(decidedBy) : null,
    ])
    const evidence = { call, price, hold, events, transactions }
    return view.render('pages/admin/disputes/show', { dispute, decider, ...evidence })
  }
}
