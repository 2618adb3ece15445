import { DateTime } from 'luxon'
import ReadMargin from '#actions/calls/read_margin'
import CallDispute from '#models/call_dispute'
import LedgerTransaction from '#models/ledger_transaction'
import PaymentDispute from '#models/payment_dispute'
import Purchase from '#models/purchase'
import Refund from '#models/refund'

const LATEST = 10
const MARGIN_DAYS = 30
const BY_HAND = ['adjust', 'reverse', 'goodwill', 'grant']
/** An objection that was met at once, under the name of the customer. */
const GIVEN_BY_RULE = 'dispute'

/** What an account bought, got back and objected to, what was adjusted by hand, and what it leaves us. */
export default class ReadAccountMoney {
  async handle(accountId: string) {
    const of = { accountId }
    const until = DateTime.utc()
    const from = until.minus({ days: MARGIN_DAYS })
    const [purchases, refunds, bankDisputes, disputes, byHand, { install }] = await Promise.all([
      Purchase.query().where(of).preload('pack').orderBy('id', 'desc').limit(LATEST),
      Refund.query().where(of).whereNot('status', 'failed'),
      PaymentDispute.query().where(of),
      CallDispute.query()
        .where(of)
        .preload('call', (calls) => calls.preload('contact'))
        .orderBy('id', 'desc')
        .limit(LATEST),
      LedgerTransaction.query()
        .where(of)
        .whereIn('kind', BY_HAND)
        .whereNot('actor', 'system')
        .whereRaw(`details->>'reason' IS DISTINCT FROM ?`, [GIVEN_BY_RULE])
        .orderBy('id', 'desc')
        .limit(LATEST),
      new ReadMargin().handle({ from, until, accountId }),
    ])
    return { purchases, refunds, bankDisputes, disputes, byHand, margin: install }
  }
}
