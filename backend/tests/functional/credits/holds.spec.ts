import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import ExpireHolds from '#actions/credits/expire_holds'
import CreditHold from '#models/credit_hold'
import { balanceOf, findingsOf, transactionsOf } from '#tests/support/ledger'
import { freeze } from '#tests/support/clock'
import { heldCall } from '#tests/support/api/history'
import { giveCredits, openBusiness } from '#tests/support/town'
import { runErrand } from '#tests/support/money/run_errand'
import CreateAgent from '#actions/agents/create_agent'

/** As often as it takes for a missing lock to show. */
const ROUNDS = 8

test.group('A hold and its call', () => {
  test('a hold that lapses while the call is settled is given back once, and the call charged once', async ({
    assert,
  }) => {
    const { account } = await openBusiness()
    const agent = await new CreateAgent().handle({ account, template: 'salon' })
    const start = DateTime.utc().startOf('second')
    const unsettled = { chargeMc: null, settledAt: null, billedSeconds: null, endedAt: null }
    for (let round = 0; round < ROUNDS; round += 1) {
      freeze(start)
      const { id: callId } = await heldCall(account, agent, unsettled as object)
      await giveCredits(account, 10n)
      await runErrand({ do: 'ring', callId, ceilingSeconds: 60 })
      assert.equal((await balanceOf(account)).heldMc, 15_000n)
      freeze(start.plus({ hours: 1 }))
      const both = [
        () => new ExpireHolds().handle(),
        () => runErrand({ do: 'report', callId, seconds: 40 }),
        () => new ExpireHolds().handle(),
      ]
      await Promise.all((round % 2 ? both.reverse() : both).map((deed) => deed()))
      const hold = await CreditHold.findByOrFail('callId', callId)
      assert.include(['settled', 'released'], hold.status)
    }
    const { availableMc, heldMc } = await balanceOf(account)
    assert.equal(availableMc, 100_000n)
    assert.equal(heldMc, 0n)
    assert.lengthOf(await transactionsOf(account, 'settle'), ROUNDS)
    assert.deepEqual(await findingsOf(account), [])
  })
})
