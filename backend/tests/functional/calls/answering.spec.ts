import { getActiveTestOrFail, test } from '@japa/runner'
import type Account from '#models/account'
import CreditHold from '#models/credit_hold'
import VendorEvent from '#models/vendor_event'
import { balanceOf, transactionsOf } from '#tests/support/ledger'
import { giveCredits, openReception, sandbox, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const OWNER_PHONE = '+493023125001'

async function openReceptionWithPhone() {
  const reception = await openReception()
  await reception.account.merge({ phone: OWNER_PHONE }).save()
  return reception
}

async function holdsOf({ id }: Account) {
  return CreditHold.query().where({ accountId: id, status: 'open' })
}

test.group('Who answers a call', () => {
  test('the agent, with what this call needs, and what the balance pays for is set aside', async ({
    assert,
  }) => {
    const reception = await openReception()
    const { account, agent } = reception
    const line = new VoiceLine(reception)
    const { status, body } = await line.ask()

    assert.equal(status, 200)
    assert.equal(body.assistantId, agent.vendorAgentId)
    const { maxDurationSeconds, variableValues, metadata } = body.assistantOverrides
    assert.equal(maxDurationSeconds, 400)
    assert.equal(variableValues.zone, 'Europe/Berlin')
    const call = await line.find()
    assert.deepEqual(metadata, {
      callId: call.id,
      accountId: account.id,
      agentId: agent.id,
      agentVersionId: agent.liveVersionId,
    })
    const { availableMc, heldMc } = await balanceOf(account)
    assert.deepEqual([availableMc, heldMc], [0n, 100_000n])
  })

  test('with plenty, no longer than the agent may talk', async ({ assert }) => {
    const reception = await openReception()
    await giveCredits(reception.account, 1000n)
    const { body } = await new VoiceLine(reception).ask()
    assert.equal(body.assistantOverrides.maxDurationSeconds, 600)
    assert.equal((await balanceOf(reception.account)).heldMc, 150_000n)
  })

  test('asked again, also at once, the same answer is given and one hold placed', async ({
    assert,
  }) => {
    const reception = await openReception()
    await giveCredits(reception.account, 1000n)
    const line = new VoiceLine(reception)
    const answers = await Promise.all([line.ask(), line.ask(), line.ask()])
    answers.push(await line.ask())
    for (const answer of answers) assert.deepEqual(answer, answers[0])
    assert.lengthOf(await holdsOf(reception.account), 1)
    assert.lengthOf(await transactionsOf(reception.account, 'hold'), 1)
    const key = `${line.callId}:assistant-request`
    assert.lengthOf(await VendorEvent.query().where({ key }), 1)
  })

  test('without credits, the owner’s own phone rings', async ({ assert }) => {
    const reception = await openReceptionWithPhone()
    await new VoiceLine(reception).ask()
    const line = new VoiceLine(reception)
    const { body } = await line.ask()
    assert.deepInclude(body.destination, { type: 'number', number: OWNER_PHONE })
    assert.lengthOf(await holdsOf(reception.account), 1)
    assert.equal((await line.find()).excused, 'not-admitted')
  })

  test('without credits and without a phone, a sentence is spoken', async ({ assert }) => {
    const reception = await openReception()
    await new VoiceLine(reception).ask()
    const { body } = await new VoiceLine(reception).ask()
    assert.match(body.error, /cannot take your call/)
  })

  test('a call that was not let in costs nothing, whatever its report says', async ({ assert }) => {
    const reception = await openReceptionWithPhone()
    await new VoiceLine(reception).ask()
    const line = new VoiceLine(reception)
    await line.ask()
    await line.report(120)
    await work()
    assert.equal((await line.find()).chargeMc, 0n)
  })

  test('nobody is let in to {state}, and nothing is held')
    .with([
      { state: 'a paused agent', change: ({ agent }: any) => agent.merge({ status: 'paused' }) },
      {
        state: 'a suspended account',
        change: ({ account }: any) => account.merge({ status: 'suspended' }),
      },
    ])
    .run(async ({ assert }, { change }) => {
      const reception = await openReceptionWithPhone()
      await change(reception).save()
      const { body } = await new VoiceLine(reception).ask()
      assert.equal(body.destination.number, OWNER_PHONE)
      await reception.account.merge({ phone: null }).save()
      const second = await new VoiceLine(reception).ask()
      assert.isString(second.body.error)
      assert.lengthOf(await holdsOf(reception.account), 0)
    })

  test('a closed account’s callers hear that it is not in service, and nobody’s phone rings', async ({
    assert,
  }) => {
    const reception = await openReceptionWithPhone()
    await reception.number.merge({ fallbackNumber: '+493023125002' }).save()
    await reception.account.merge({ status: 'closed', language: 'de' }).save()
    const { body } = await new VoiceLine(reception).ask()
    assert.match(body.error, /nicht vergeben/)
    assert.isUndefined(body.destination)
    assert.lengthOf(await holdsOf(reception.account), 0)
  })

  test('a number of nobody’s is not in service', async ({ assert }) => {
    const stranger = { number: { vendorNumberId: 'unknown', number: '+15550109999' } } as never
    const { status, body } = await new VoiceLine(stranger).ask()
    assert.equal(status, 200)
    assert.match(body.error, /not in service/)
  })

  test('once more than the welcome was bought, grace lets a last call in', async ({ assert }) => {
    const reception = await openReception()
    await reception.account.merge({ firstPurchaseAt: reception.account.createdAt }).save()
    const answers = []
    for (let calls = 0; calls < 6; calls += 1) {
      answers.push(await new VoiceLine(reception).ask())
    }
    assert.deepEqual(
      answers.map(({ body }) => body.assistantOverrides?.maxDurationSeconds),
      // 100 credits and 500 of grace: four calls of 600 s.
      [600, 600, 600, 600, undefined, undefined]
    )
    const { availableMc, heldMc, debtMc } = await balanceOf(reception.account)
    assert.deepEqual([availableMc, heldMc, debtMc], [0n, 600_000n, 500_000n])
  })

  test('no vendor is asked while a caller waits', async ({ assert }) => {
    const reception = await openReception()
    const town = await sandbox()
    getActiveTestOrFail().cleanup(() => town.clearFaults())
    const vendors = ['vapi', 'google', 'stripe', 'webhooks']
    for (const vendor of vendors) await town.inject(vendor, { kind: 'status', status: 503 })
    assert.isString((await new VoiceLine(reception).ask()).body.assistantId)
    // A request would have used the fault up: each is still there for ours.
    for (const vendor of vendors) {
      const { status } = await fetch(`${town.origins[vendor]}/`)
      assert.equal(status, 503)
    }
  })
})
