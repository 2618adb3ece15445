import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import DecideDispute from '#actions/credits/decide_dispute'
import AuditEntry from '#models/audit_entry'
import CallDispute from '#models/call_dispute'
import Notice from '#models/notice'
import { isolate } from '#tests/support/api/isolation'
import { keyFor, signedUp } from '#tests/support/api/people'
import { chargedCall } from '#tests/support/charged_call'
import { balanceOf, findingsOf, transactionsOf } from '#tests/support/ledger'
import { newOperator } from '#tests/support/operator'
import { giveCredits } from '#tests/support/town'
import type Call from '#models/call'
import type { Visitor } from '#tests/support/api/visitor'

async function customer() {
  const person = await signedUp()
  await giveCredits(person.account, 5_000n)
  return person
}

async function object(visitor: Visitor, { id }: Call, body: object = { reason: 'spam' }) {
  const response = await visitor.json('POST', `/api/v1/calls/${id}/disputes`, body)
  const { data, errors } = (await response.json()) as any
  return { status: response.status, dispute: data?.dispute, error: errors?.[0] }
}

test.group('Who objects to what a call cost', (group) => {
  isolate(group)

  test('is given a small amount back at once, and the call says so', async ({ assert }) => {
    const { visitor, account } = await customer()
    const call = await chargedCall(account, 100)
    const before = (await balanceOf(account)).availableMc

    const { status, dispute } = await object(visitor, call, {
      reason: 'too-long',
      words: 'It hung',
    })
    assert.equal(status, 201)
    assert.containsSubset(dispute, { status: 'refunded', givenMc: 100_000 })
    assert.equal((await balanceOf(account)).availableMc, before + 100_000n)
    const [given] = await transactionsOf(account, 'goodwill')
    assert.equal((await CallDispute.findOrFail(dispute.id)).transactionId, given!.id)
    assert.deepEqual(await findingsOf(account), [])

    const page = (await (await visitor.json('GET', `/api/v1/calls/${call.id}`)).json()) as any
    assert.containsSubset(page.data.call.dispute, { reason: 'too-long', words: 'It hung' })
  })

  test('waits for the operator where it is more than the rule gives', async ({ assert }) => {
    const { visitor, account } = await customer()
    const { dispute } = await object(visitor, await chargedCall(account, 101))
    assert.containsSubset(dispute, { status: 'open', givenMc: null, amountMc: 101_000 })
    assert.isEmpty(await transactionsOf(account, 'goodwill'))
  })

  test('is given at once no more than the account’s share of a month, and it comes anew', async ({
    assert,
  }) => {
    const { visitor, account } = await customer()
    for (let call = 0; call < 3; call += 1) {
      const { dispute } = await object(visitor, await chargedCall(account, 100))
      assert.equal(dispute.status, 'refunded')
    }
    const fourth = await object(visitor, await chargedCall(account, 1))
    assert.equal(fourth.dispute.status, 'open')

    const longAgo = DateTime.utc().minus({ days: 31 }).toJSDate()
    await CallDispute.query().where('accountId', account.id).update({ decidedAt: longAgo })
    const fifth = await object(visitor, await chargedCall(account, 1))
    assert.equal(fifth.dispute.status, 'refunded')
  })

  test('does so once a call', async ({ assert }) => {
    const { visitor, account } = await customer()
    const call = await chargedCall(account, 10)
    await object(visitor, call)
    const again = await object(visitor, call, { reason: 'other' })
    assert.equal(again.status, 409)
    assert.equal(again.error.code, 'E_NOT_DISPUTABLE')
    assert.include(again.error.message, 'already')
    assert.lengthOf(await transactionsOf(account, 'goodwill'), 1)
  })

  test('finds nothing to object to in calls that cost nothing, are not settled, or are long past', async ({
    assert,
  }) => {
    const { visitor, account } = await customer()
    const refused = async (over: Partial<Call>) => {
      const call = await chargedCall(account, 10)
      await call.merge(over).save()
      const { status, error } = await object(visitor, call)
      assert.equal(status, 409)
      return error.message
    }
    assert.include(await refused({ chargeMc: 0n }), 'cost nothing')
    assert.include(await refused({ chargeMc: null, settledAt: null }), 'not been charged yet')
    const endedAt = DateTime.utc().minus({ days: 60, minutes: 1 })
    assert.include(await refused({ endedAt }), 'too long ago')
    assert.lengthOf(await CallDispute.query().where('accountId', account.id), 0)
  })

  test('does so for calls of their own, as owner or admin', async ({ assert }) => {
    const { visitor, account } = await customer()
    const stranger = await customer()
    const call = await chargedCall(account, 10)
    assert.equal((await object(stranger.visitor, call)).status, 404)
    const evidence = `/api/v1/calls/${call.id}/evidence`
    assert.equal((await stranger.visitor.json('GET', evidence)).status, 404)

    const member = { authorization: `Bearer ${await keyFor(account, 'member')}` }
    const address = new URL(`/api/v1/calls/${call.id}/disputes`, process.env.APP_URL)
    const refused = await fetch(address, { method: 'POST', headers: member })
    assert.equal(refused.status, 403)
    assert.equal((await object(visitor, call, { reason: 'bored' })).status, 422)
    assert.equal((await object(visitor, call)).status, 201)
  })

  test('sees what the charge rests on first', async ({ assert }) => {
    const { visitor, account } = await customer()
    const call = await chargedCall(account, 68, { durationSource: 'timestamps' })
    const read = async () => {
      const response = await visitor.json('GET', `/api/v1/calls/${call.id}/evidence`)
      return ((await response.json()) as any).data
    }
    const { evidence, dispute } = await read()
    assert.isNull(dispute)
    assert.containsSubset(evidence, {
      source: 'timestamps',
      price: { perMinuteMc: 15_000, incrementSeconds: 1 },
      heardSeconds: 1,
      refusal: null,
      isGivenAtOnce: true,
    })
    assert.include(evidence.cost.explanation, '4 min 32 s × 15 credits/min = 68 credits')
    await object(visitor, call)
    assert.containsSubset(await read(), { evidence: { refusal: 'disputed', givenMc: 68_000 } })
  })
})

test.group('The operator decides an objection', (group) => {
  isolate(group)

  async function waiting() {
    const { visitor, account } = await customer()
    const { dispute } = await object(visitor, await chargedCall(account, 400))
    const operator = await newOperator()
    const actor = { userId: operator.id, address: null }
    return { account, disputeId: dispute.id as string, actor }
  }

  test('and gives back a part, with the reason on record and by mail', async ({ assert }) => {
    const { account, disputeId, actor } = await waiting()
    const before = (await balanceOf(account)).availableMc
    const reason = 'The second half was silence.'
    const input = { disputeId, actor, givenMc: 200_000n, reason }
    const decided = await new DecideDispute().handle(input)
    assert.containsSubset(decided, { status: 'refunded', givenMc: 200_000n, decision: reason })
    assert.equal((await balanceOf(account)).availableMc, before + 200_000n)

    const entry = await AuditEntry.findByOrFail({
      accountId: account.id,
      action: 'dispute.accepted',
    })
    assert.containsSubset(entry, { reason, actorId: actor.userId })
    await Notice.findByOrFail({ accountId: account.id, kind: 'dispute.decided' })
    await assert.rejects(() => new DecideDispute().handle(input), /already/)
  })

  test('or declines it, and nothing moves', async ({ assert }) => {
    const { account, disputeId, actor } = await waiting()
    const reason = 'The caller talked all the time.'
    const decided = await new DecideDispute().handle({ disputeId, actor, givenMc: 0n, reason })
    assert.containsSubset(decided, { status: 'declined', givenMc: null, transactionId: null })
    assert.isEmpty(await transactionsOf(account, 'goodwill'))
  })

  test('and never gives more than the call cost', async ({ assert }) => {
    const { account, disputeId, actor } = await waiting()
    const input = { disputeId, actor, givenMc: 400_001n, reason: 'Sorry' }
    await assert.rejects(() => new DecideDispute().handle(input), /more than the call cost/)
    assert.isEmpty(await transactionsOf(account, 'goodwill'))
  })
})
