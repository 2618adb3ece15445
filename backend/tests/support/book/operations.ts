import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import AdjustCredits from '#actions/credits/adjust_credits'
import CheckLedger from '#actions/credits/check_ledger'
import ReverseTransaction from '#actions/credits/reverse_transaction'
import Pack from '#models/pack'
import PaymentDispute from '#models/payment_dispute'
import Purchase from '#models/purchase'
import Refund from '#models/refund'
import { disputeOf } from '#tests/support/api/history'
import type Account from '#models/account'
import type Call from '#models/call'
import type User from '#models/user'

interface Business {
  account: Account
  user: User
  calls: { talked: Call[] }
}

/** What whoever runs the install has to do with a business: corrections, objections, money that went back. */
export async function fillOperations({ account, user, calls }: Business, operator: User) {
  const adjustment = await adjust(account, operator)
  const purchase = await Purchase.findByOrFail('accountId', account.id)
  await sendBack(purchase)
  const disputes = await object(calls.talked, user, operator)
  await countCosts(calls.talked)
  await new CheckLedger().handle({ startedBy: operator.id })
  const pack = await Pack.query().where('isOffered', true).orderBy('position').firstOrFail()
  return { adjustment, pack, purchase, disputes }
}

/** One that stands, and one that was a mistake; answers with the first. */
async function adjust({ id: accountId }: Account, operator: User) {
  const actor = { userId: operator.id, address: '192.0.2.17' }
  const give = (credits: bigint, reason: string) => {
    const amountMc = credits * 1000n
    return new AdjustCredits().handle({ accountId, amountMc, reason, actor, formId: uuidv7() })
  }
  const stands = await give(120n, 'Zwei Anrufe kamen am 12. November nicht an.')
  const transactionId = await give(45n, 'Für einen Anruf, der abbrach.')
  const reason = 'War für ein anderes Konto gedacht.'
  await new ReverseTransaction().handle({ transactionId, reason, actor })
  return stands
}

async function sendBack({ id: purchaseId, accountId, provider }: Purchase) {
  const of = { accountId, purchaseId, provider }
  await Refund.create({ ...of, amountMinor: 250, status: 'failed', reason: 'Doppelt gekauft.' })
  const disputeId = `dp_book_${uuidv7()}`
  await PaymentDispute.create({ ...of, disputeId, amountMinor: 1000, status: 'inquiry' })
}

/** One that waits and one that is decided. */
async function object(talked: Call[], user: User, operator: User) {
  const [waits, decided] = talked.filter(({ chargeMc }) => chargeMc && chargeMc > 0n)
  return [
    await disputeOf(waits!, user, { words: 'Der Anrufer hat nichts gehört und wieder aufgelegt.' }),
    await disputeOf(decided!, user, {
      reason: 'spam',
      words: null,
      status: 'declined',
      decidedBy: operator.id,
      decidedAt: DateTime.utc(),
      decision: 'Es wurde gesprochen, und ein Termin kam zustande.',
    }),
  ]
}

/** What the vendor billed for each; one was sold for less than that, one came in late. */
async function countCosts(talked: Call[]) {
  for (const [index, call] of talked.entries()) {
    if (!call.billedSeconds) continue
    const micros = call.billedSeconds * (index === 0 ? 5000 : 1400)
    const model = Math.round(micros / 3)
    await call
      .merge({
        vendorCostMicros: BigInt(micros),
        vendorCostLines: [
          { component: 'transport', micros: micros - model },
          { component: 'model', micros: model },
        ],
        recoveredAt: index === 1 ? DateTime.utc() : null,
      })
      .save()
  }
}
