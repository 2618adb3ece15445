import { validate as isUuid } from 'uuid'
import type { HttpContext } from '@adonisjs/core/http'
import ReadEvidence from '#actions/credits/read_evidence'
import Account from '#models/account'
import CallDispute from '#models/call_dispute'
import LedgerTransaction from '#models/ledger_transaction'
import User from '#models/user'
import { actorNames } from '#services/admin/actor_names'
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
    const [evidence, transactions, decider] = await Promise.all([
      new ReadEvidence().handle(call),
      LedgerTransaction.query().where('reference', call.id).orderBy('id'),
      decidedBy ? User.find(decidedBy) : null,
    ])
    const actors = await actorNames(transactions)
    return view.render('pages/admin/disputes/show', {
      ...evidence,
      dispute,
      transactions,
      actors,
      decider,
    })
  }
}
