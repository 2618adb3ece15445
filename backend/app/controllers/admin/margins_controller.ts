import { DateTime } from 'luxon'
import { validate as isUuid } from 'uuid'
import type { HttpContext } from '@adonisjs/core/http'
import ReadMargin from '#actions/calls/read_margin'
import Account from '#models/account'
import Call from '#models/call'
import { accountNames } from '#services/admin/account_names'

const PERIODS = ['1', '7', '30', '90']
const USUAL = '30'

/** What is left of what calls bring, by account; of one account call by call, with what each part cost. */
export default class MarginsController {
  async index({ request, view }: HttpContext) {
    const { account: accountId, days: wanted } = request.qs()
    const days = PERIODS.includes(wanted) ? wanted : USUAL
    const until = DateTime.utc()
    const period = { from: until.minus({ days: Number(days) }), until }
    const account = isUuid(accountId) ? await Account.findOrFail(accountId) : null
    const { install, accounts, calls } = await new ReadMargin().handle({
      ...period,
      accountId: account?.id,
    })
    const names = await accountNames(accounts.map((one) => ({ accountId: one.accountId! })))
    const ids = account ? calls.map(({ id }) => id!) : []
    const found = await Call.query().whereIn('id', ids).preload('contact')
    return view.render('pages/admin/margin', {
      days,
      periods: PERIODS,
      account,
      install,
      accounts,
      names,
      margins: account ? calls : [],
      calls: new Map(found.map((call) => [call.id, call])),
    })
  }
}
