import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import SweepCalls from '#actions/calls/sweep_calls'
import EndGrace from '#actions/credits/end_grace'
import ExpireHolds from '#actions/credits/expire_holds'
import Account from '#models/account'
import Call from '#models/call'
import CreditHold from '#models/credit_hold'
import { freeze } from '#tests/support/clock'
import { refuseChanges } from '#tests/support/refuse_changes'
import { passOverOthers, standStill } from '#tests/support/sweeping'
import { openReception, sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

async function ring() {
  const reception = await openReception()
  const line = new VoiceLine(reception)
  await line.ask()
  return { reception, line, call: await line.find() }
}

test.group('One that always fails', (group) => {
  group.each.setup(passOverOthers)

  test('keeps no other hold from being given back, and is seen', async ({ assert }) => {
    const [first, second] = [await ring(), await ring()]
    const holdOf = ({ call }: typeof first) => CreditHold.findByOrFail('callId', call.id)
    await refuseChanges('credit_holds', (await holdOf(first)).id)
    freeze(DateTime.utc().plus({ hours: 2 }))
    await assert.rejects(() => new ExpireHolds().handle(), /could not be done/)
    assert.equal((await holdOf(first)).status, 'open')
    assert.equal((await holdOf(second)).status, 'released')
  })

  test('keeps no other account in grace, and is seen', async ({ assert }) => {
    const [first, second] = [await openReception(), await openReception()]
    const graceUntil = DateTime.utc().minus({ minutes: 1 })
    for (const { account } of [first, second]) {
      await account.merge({ creditState: 'grace', graceUntil }).save()
    }
    await refuseChanges('accounts', first.account.id)
    await assert.rejects(() => new EndGrace().handle(), /could not be done/)
    const stateOf = async (id: string) => (await Account.findOrFail(id)).creditState
    assert.equal(await stateOf(first.account.id), 'grace')
    assert.notEqual(await stateOf(second.account.id), 'grace')
  })

  test('keeps no other call from being closed, nor does a list that cannot be read', async ({
    assert,
  }) => {
    const [first, second] = [await ring(), await ring()]
    const town = await sandbox()
    const later = DateTime.utc().plus({ hours: 2 })
    freeze(later)
    await standStill(town, later)
    await town.inject('vapi', { kind: 'status', status: 500, match: 'GET /call' })
    const hold = await CreditHold.findByOrFail('callId', first.call.id)
    await refuseChanges('credit_holds', hold.id)
    await assert.rejects(() => new SweepCalls().handle(), /could not be done/)
    const excusedOf = async (id: string) => (await Call.findOrFail(id)).excused
    assert.equal(await excusedOf(second.call.id), 'unknown-to-vendor')
    await work()
  })
})
