import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import GiveBack from '#actions/credits/give_back'
import type Call from '#models/call'
import { isolate } from '#tests/support/api/isolation'
import { memberOf, signedUp } from '#tests/support/api/people'
import { chargedCall } from '#tests/support/charged_call'
import { newOperator } from '#tests/support/operator'

const VENDORS = {
  vendorCostMicros: 123_457n,
  vendorCostLines: [
    { component: 'transport', micros: 20_011 },
    { component: 'transcriber', micros: 20_022 },
    { component: 'model', micros: 20_033 },
    { component: 'voice', micros: 20_044 },
    { component: 'vapi', micros: 43_347 },
  ],
}

async function charged(over: Partial<Call> = {}) {
  const { account } = await signedUp()
  const call = await chargedCall(account, 15, { durationSource: 'timestamps', ...over })
  const { visitor } = await memberOf(account, 'member')
  const textOf = async (path: string) => (await visitor.json('GET', `/api/v1/calls${path}`)).text()
  const show = async () => JSON.parse(await textOf(`/${call.id}`)).data.call
  return { account, call, show, textOf }
}

test.group('What a call cost', (group) => {
  isolate(group)

  test('is reckoned before the customer: seconds, by whose clock, price, charge', async ({
    assert,
  }) => {
    const { show } = await charged({ durationSource: 'receipts' })
    const { cost, source, givenMc } = await show()
    assert.deepInclude(cost, { seconds: 60, perMinuteMc: 15_000, chargeMc: 15_000 })
    assert.equal(cost.explanation, '1 min 0 s × 15 credits/min = 15 credits')
    assert.deepEqual([source, givenMc], ['receipts', 0])
  })

  test('and what of it was given back', async ({ assert }) => {
    const { call, show, textOf } = await charged()
    await db.transaction((trx) =>
      new GiveBack().handle({ call, amountMc: 5_000n, reason: 'spam', actor: 'system', trx })
    )
    const { cost, givenMc } = await show()
    assert.deepEqual([cost.chargeMc, givenMc], [15_000, 5_000])
    const [listed] = JSON.parse(await textOf('')).data.calls
    assert.deepEqual([listed.chargeMc, listed.givenMc], [15_000, 5_000])
  })

  test('says nothing to customers of what the vendor asks us', async ({ assert }) => {
    const { call, textOf } = await charged(VENDORS)
    for (const path of ['', `/${call.id}`, `/${call.id}/evidence`]) {
      const text = await textOf(path)
      assert.include(text, call.id)
      assert.notMatch(text, /vendorCost|micros|margin|123457|0\.1235|20011|transcriber/i, path)
    }
  })

  test('is shown to operators by what the vendor asks for each part', async ({
    assert,
    client,
  }) => {
    const { call } = await charged(VENDORS)
    const page = await client.get(`/admin/calls/${call.id}`).loginAs(await newOperator())
    const text = page.text().replace(/\s+/g, ' ')
    for (const part of [
      /line \$0\.02/,
      /transcription \$0\.02/,
      /model \$0\.02/,
      /voice \$0\.02/,
    ]) {
      assert.match(text, part)
    }
  })
})
