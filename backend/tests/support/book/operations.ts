import { v7 as uuidv7 } from 'uuid'
import AdjustCredits from '#actions/credits/adjust_credits'
import ReverseTransaction from '#actions/credits/reverse_transaction'
import Pack from '#models/pack'
import type Account from '#models/account'
import type User from '#models/user'

/** What whoever runs the install did: an adjustment that stands, and one that was a mistake. */
export async function fillOperations(account: Account, operator: User) {
  const actor = { userId: operator.id, address: '192.0.2.17' }
  const give = (credits: bigint, reason: string) =>
    new AdjustCredits().handle({
      accountId: account.id,
      amountMc: credits * 1000n,
      reason,
      actor,
      formId: uuidv7(),
    })
  const adjustment = await give(120n, 'Zwei Anrufe kamen am 12. November nicht an.')
  const mistaken = await give(45n, 'Für einen Anruf, der abbrach.')
  await new ReverseTransaction().handle({
    transactionId: mistaken,
    reason: 'War für ein anderes Konto gedacht.',
    actor,
  })
  const pack = await Pack.query().where('isOffered', true).orderBy('position').firstOrFail()
  return { adjustment, pack }
}
