import { test } from '@japa/runner'
import Call from '#models/call'
import CallEvent from '#models/call_event'
import CallerMessage from '#models/caller_message'
import CreditHold from '#models/credit_hold'
import Membership from '#models/membership'
import VendorEvent from '#models/vendor_event'
import { balanceOf, findingsOf, transactionsOf } from '#tests/support/ledger'
import { giveBack } from '#tests/support/numbers'
import { giveCredits, openReception, sandbox, work } from '#tests/support/town'

const CROWD = 200
/** What one of them leaves behind, however often it is told. */
const MESSAGES = ['assistant-request', 'end-of-call-report', 'status-update', 'tool-calls']

/** A reception that has plenty of credits, and whose owner gets no mail about each of so many. */
async function busyReception() {
  const reception = await openReception()
  const { account, user } = reception
  await giveCredits(account, 100_000n)
  const membership = await Membership.findByOrFail({ accountId: account.id, userId: user.id })
  await membership.merge({ hears: 'least' }).save()
  return reception
}

/** Somebody rings the stand-in's number, leaves a message and hangs up. */
async function ring(number: string, index: number) {
  const town = await sandbox()
  const order = {
    number,
    from: `+1555014${1000 + index}`,
    script: 'leaves-message',
    faults: { duplicate: true, reorder: true, patient: true },
  }
  return town.act('vapi', 'simulateCall', order) as Promise<any>
}

test.group('Two hundred calls at once', () => {
  test('everything told twice, ends before beginnings: no call is lost, each is charged once, each tool answered once', async ({
    assert,
    cleanup,
  }) => {
    const { account, number } = await busyReception()
    cleanup(() => giveBack(number))
    const before = await balanceOf(account)
    const crowd = Array.from({ length: CROWD }, (_, index) => ring(number.number!, index))
    const rung = await Promise.all(crowd)
    await work()

    const vendorCallIds = rung.map(({ callId }) => callId)
    const calls = await Call.query().whereIn('vendorCallId', vendorCallIds)
    assert.lengthOf(calls, CROWD)
    const seconds = new Map(rung.map((call) => [call.callId, Math.ceil(call.durationSeconds)]))
    for (const { vendorCallId, status, billedSeconds } of calls) {
      assert.deepEqual([status, billedSeconds], ['ended', seconds.get(vendorCallId)])
    }
    const events = await VendorEvent.query().whereIn('subject', vendorCallIds)
    assert.isTrue(events.every(({ status }) => status === 'done'))
    // `in-progress` and `ended` are a `status-update` each.
    assert.lengthOf(events, CROWD * (MESSAGES.length + 1))
    assert.sameMembers([...new Set(events.map(({ type }) => type))], MESSAGES)

    const ids = calls.map(({ id }) => id)
    const settled = await transactionsOf(account, 'settle')
    const references = settled.map(({ reference }) => reference)
    assert.sameMembers(references, ids)
    const holds = await CreditHold.query().where('accountId', account.id)
    assert.lengthOf(holds, CROWD)
    assert.isTrue(holds.every(({ status }) => status === 'settled'))
    const paidMc = calls.reduce((sum, { billedSeconds }) => sum + BigInt(billedSeconds!) * 250n, 0n)
    const after = await balanceOf(account)
    assert.deepEqual([after.availableMc, after.heldMc], [before.availableMc - paidMc, 0n])
    assert.deepEqual(await findingsOf(account), [])

    assert.deepEqual(
      rung.flatMap(({ unmet }) => unmet),
      []
    )
    const taken = await CallerMessage.query().whereIn('callId', ids)
    assert.sameMembers(
      taken.map(({ callId }) => callId),
      ids
    )
    const used = await CallEvent.query().whereIn('callId', ids).where('kind', 'tool')
    assert.sameMembers(
      used.map(({ callId }) => callId),
      ids
    )
    for (const { posted, tools } of rung) {
      const answers = posted.filter(({ type }: any) => type === 'tool-calls')
      assert.lengthOf(answers, 2)
      assert.deepEqual(answers[0].answer, answers[1].answer)
      assert.isTrue(tools[0].ok)
    }
  }).timeout(240_000)
})
