import type { HttpContext } from '@adonisjs/core/http'
import { validate as isUuid } from 'uuid'
import Account from '#models/account'
import CallDispute from '#models/call_dispute'
import Call from '#models/call'
import LedgerTransaction from '#models/ledger_transaction'
import VendorEvent from '#models/vendor_event'
import { actorNames } from '#services/admin/actor_names'
import { marginOf } from '#services/calls/margin'
import { keysetPage } from '#services/http/keyset_page'
import { saysSomething } from '#services/inbound/says_something'

const STATUSES = ['ringing', 'in-progress', 'forwarding', 'ended']

/** Every call of this install, whoever's. */
export default class CallsController {
  async index(ctx: HttpContext) {
    const { status, account: accountId, price } = ctx.request.qs()
    const account = isUuid(accountId) ? await Account.findOrFail(accountId) : null
    const calls = Call.query()
      .if(STATUSES.includes(status), (all) => all.where({ status }))
      .if(account, (all) => all.where('accountId', account!.id))
      .if(isUuid(price), (all) => all.where('priceVersionId', price))
      .preload('account')
      .preload('agent')
      .preload('contact')
    const page = await keysetPage(calls, ctx)
    const filters = { account, status, statuses: STATUSES }
    return ctx.view.render('pages/admin/calls/index', { ...page, ...filters })
  }

  async show({ params, view }: HttpContext) {
    const call = await Call.query()
      .where('id', params.id)
      .preload('account')
      .preload('agent')
      .preload('contact')
      .preload('bookings', (bookings) => bookings.preload('staff').orderBy('startsAt'))
      .preload('messages', (messages) => messages.orderBy('id'))
      .preload('events', (events) => events.orderBy('at').orderBy('id'))
      .firstOrFail()
    const [transactions, vendorEvents, dispute] = await Promise.all([
      LedgerTransaction.query().where('reference', call.id).preload('entries').orderBy('id'),
      VendorEvent.query()
        .where({ provider: call.provider, subject: call.vendorCallId })
        .orderBy('receivedAt'),
      CallDispute.findBy('callId', call.id),
    ])
    const actors = await actorNames(transactions)
    const money = { transactions, actors, dispute, left: marginOf(call, givenBack(transactions)) }
    const isKept = vendorEvents.some(saysSomething)
    return view.render('pages/admin/calls/show', { call, vendorEvents, isKept, ...money })
  }
}

/** What was given back for a call and not taken again, in millicredits. */
function givenBack(transactions: LedgerTransaction[]): bigint {
  const given = transactions.filter(({ kind }) => kind === 'goodwill')
  const ids = new Set(given.map(({ id }) => id))
  const taken = transactions.filter(({ reversesId }) => reversesId && ids.has(reversesId))
  return [...given, ...taken].reduce((sum, { details }) => sum + BigInt(details.amountMc), 0n)
}
