import { test } from '@japa/runner'
import DisputeCall from '#actions/credits/dispute_call'
import { chargedCall } from '#tests/support/charged_call'
import { cheapHashes } from '#tests/support/hashes'
import { balanceOf, transactionsOf } from '#tests/support/ledger'
import { giveCredits, openBusiness } from '#tests/support/town'
import type Call from '#models/call'
import type User from '#models/user'

const ROUNDS = 6

function press({ accountId, id: callId }: Call, { id: userId }: User) {
  return new DisputeCall().handle({ accountId, callId, userId, reason: 'spam', words: null })
}

/** What is committed is seen by others, so nothing here runs inside a transaction of the test’s. */
test.group('Objections at once', (group) => {
  group.each.setup(cheapHashes)

  test('two presses about one call give back once', async ({ assert }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { account, user } = await openBusiness()
      const call = await chargedCall(account, 20)
      const { availableMc } = await balanceOf(account)
      const pressed = await Promise.allSettled([press(call, user), press(call, user)])
      assert.sameMembers(
        pressed.map(({ status }) => status),
        ['fulfilled', 'rejected']
      )
      assert.equal((await balanceOf(account)).availableMc, availableMc + 20_000n)
      assert.lengthOf(await transactionsOf(account, 'goodwill'), 1)
    }
  })

  test('four calls do not get past what an account is given in a month', async ({ assert }) => {
    const { account, user } = await openBusiness()
    await giveCredits(account, 1_000n)
    const calls = [100, 100, 100, 100].map((credits) => chargedCall(account, credits))
    const pressed = await Promise.all((await Promise.all(calls)).map((call) => press(call, user)))
    const states = pressed.map(({ status }) => status)
    assert.sameMembers(states, ['refunded', 'refunded', 'refunded', 'open'])
  })
})
