import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import ReadNeeds from '#actions/admin/read_needs'
import RecordRefusal from '#actions/credits/record_refusal'
import PurchaseMismatchException from '#exceptions/purchase_mismatch_exception'
import LedgerCheck from '#models/ledger_check'
import PaymentDispute from '#models/payment_dispute'
import Refund from '#models/refund'
import { establishedBusiness } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { vendorEvent } from '#tests/support/api/places'
import { operatorWhoConfirms } from '#tests/support/panel'
import type Call from '#models/call'

/** A business with one of everything that somebody has to look at. */
async function troubled() {
  const world = await establishedBusiness()
  const { account, call, purchase } = world
  const of = { accountId: account.id, purchaseId: purchase.id, provider: 'stripe' }
  await Refund.create({ ...of, amountMinor: 100, status: 'failed' })
  await PaymentDispute.create({ ...of, disputeId: account.id, amountMinor: 100, status: 'open' })
  await call.merge({ vendorCostMicros: 900_000n, recoveredAt: DateTime.utc() }).save()
  await account.merge({ creditState: 'stopped' }).save()
  const event = await vendorEvent()
  await event.merge({ status: 'failed' }).save()
  const conflict = new PurchaseMismatchException(purchase, `stripe:${purchase.id}`)
  await new RecordRefusal().handle({ refused: conflict })
  return { ...world, event }
}

/** So many accounts more, each with a call that brought and cost the same as this one. */
async function soldAlike({ id }: Call, count: number) {
  await db.rawQuery(
    `WITH founded AS (
       INSERT INTO accounts SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid()))).*
       FROM calls c JOIN accounts a ON a.id = c.account_id CROSS JOIN generate_series(1, ?) WHERE c.id = ?
       RETURNING id
     )
     INSERT INTO calls SELECT (jsonb_populate_record(c, jsonb_build_object(
       'id', gen_random_uuid(), 'account_id', founded.id, 'vendor_call_id', gen_random_uuid()
     ))).*
     FROM calls c CROSS JOIN founded WHERE c.id = ?`,
    [count, id, id]
  )
}

test.group('Where an operator begins', (group) => {
  isolate(group)

  test('counts what needs them, and each figure leads to its rows', async ({ assert }) => {
    const before = await new ReadNeeds().handle()
    const { account, call, dispute, event, purchase } = await troubled()
    const after = await new ReadNeeds().handle()
    const ROWS = {
      disputes: ['/admin/disputes', dispute.id],
      bankDisputes: ['/admin/purchases?money=disputed', purchase.id],
      failedRefunds: ['/admin/purchases?money=not-refunded', purchase.id],
      refusals: ['/admin/refusals', purchase.id],
      recoveredToday: ['/admin/recovered', call.id],
      failedEvents: ['/admin/vendor-events?status=failed', event.id],
      stopped: ['/admin/accounts?credit=stopped', account.id],
      losing: ['/admin/margin', account.id],
    } as const
    const { visitor } = await operatorWhoConfirms()
    const home = await (await visitor.open('/admin')).text()
    const oneReport =
      after.recoveredToday === 1 ? 'Its report never came.' : 'Their reports never came.'
    assert.include(home, oneReport)
    for (const [name, [href, id]] of Object.entries(ROWS)) {
      const figure = name as keyof typeof ROWS
      assert.equal(after[figure], before[figure] + 1, name)
      assert.include(home, `href="${href}"`)
      assert.include(await (await visitor.open(href)).text(), id, name)
    }
  })

  test('counts every account below cost, not only the first page of them', async ({ assert }) => {
    const before = await new ReadNeeds().handle()
    const { call } = await troubled()
    await soldAlike(call, 120)
    assert.equal((await new ReadNeeds().handle()).losing, before.losing + 121)
  })

  test('says that money is wrong, but not of a call that was only sold for too little', async ({
    assert,
  }) => {
    const { visitor } = await operatorWhoConfirms()
    const finding = {
      accountId: null,
      callId: null,
      subject: 'x',
      evidence: 'settled',
      figures: {},
    }
    const run = { transactions: 1n, tookMs: 1, startedBy: 'nightly' }
    const home = async () => (await visitor.open('/admin')).text()
    const cheap = { ...finding, rule: 'margin', severity: 'margin' } as const
    await LedgerCheck.create({ ...run, findings: [cheap] })
    assert.notInclude(await home(), 'finding in the ledger')
    const wrong = { ...finding, rule: 'sum', severity: 'error' } as const
    await LedgerCheck.create({ ...run, findings: [wrong, cheap] })
    assert.include(await home(), '1</span>')
    assert.include(await home(), 'finding in the ledger')
  })

  test('margin is told by account, call and part', async ({ assert }) => {
    const { account, call } = await troubled()
    const lines = [
      { component: 'transport', micros: 600_000 },
      { component: 'model', micros: 300_000 },
    ]
    await call.merge({ vendorCostLines: lines }).save()
    const { visitor } = await operatorWhoConfirms()
    const path = `/admin/margin?account=${account.id}`
    const page = (await (await visitor.open(path)).text()).replace(/<[^>]+>/g, ' ')
    // 272 s are charged 68 credits; 0.90 dollars are 90 credits at the usual rate.
    assert.match(page.replace(/\s+/g, ' '), /€0\.68 €0\.00 €0\.90 −€0\.22 line \$0\.6000 model/)
  })
})
