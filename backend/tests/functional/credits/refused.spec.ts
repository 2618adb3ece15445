import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import SweepCalls from '#actions/calls/sweep_calls'
import SweepPurchases from '#actions/billing/sweep_purchases'
import SweepVendorEvents from '#actions/inbound/sweep_vendor_events'
import Letter from '#models/letter'
import Refusal from '#models/refusal'
import VendorEvent from '#models/vendor_event'
import { evidenceOf } from '#services/ledger/evidence'
import { wordsIn } from '#services/language/words'
import { moveFrom } from '#services/ledger/splits'
import { post, type TransactionKind } from '#services/ledger/post'
import { checkOut, eventsOf, worth } from '#tests/support/checkout_counter'
import { freeze } from '#tests/support/clock'
import { findingsOf, transactionsOf } from '#tests/support/ledger'
import { newOperator } from '#tests/support/operator'
import { passOverOthers } from '#tests/support/sweeping'
import { openBusiness, openReception, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const WELCOME_MC = 100_000n

async function germanOperator() {
  const operator = await newOperator()
  await operator.merge({ locale: 'de' }).save()
  return operator
}

/** The same money, in the ledger of somebody else already. */
async function takenByAnother(key: string, kind: TransactionKind) {
  const { account } = await openBusiness()
  const amountMc = 1000n
  await db.transaction((trx) =>
    post(trx, {
      key,
      kind,
      accountId: account.id,
      amountMc,
      reference: null,
      actor: 'system',
      entries: moveFrom('clearing', amountMc),
    })
  )
}

async function mailsTo(operator: { id: string }, key: string) {
  const letters = await Letter.query().where({ userId: operator.id, kind: 'money-refused' })
  return letters.filter(({ data }) => data.key === key)
}

test.group('Money that is refused', () => {
  test('paid and not as sold: final, named with its row, and told to each operator once', async ({
    assert,
  }) => {
    const operator = await germanOperator()
    const { account, purchase, act, find } = await checkOut()
    const { amountMinor } = purchase
    await (await find()).merge({ amountMinor: 1 }).save()
    await act('pay', { repeat: true, secondEventId: true })
    await work()

    const events = await eventsOf(purchase)
    assert.isAtLeast(events.length, 2)
    assert.deepEqual([...new Set(events.map(({ status }) => status))], ['refused'])
    const key = `stripe:${purchase.checkoutId}`
    const [refusal, ...more] = await Refusal.query().where('purchaseId', purchase.id)
    assert.lengthOf(more, 0)
    assert.deepInclude(refusal!.$attributes, { key, code: 'E_PURCHASE_MISMATCH' })
    const told = await VendorEvent.findOrFail(refusal!.eventId)
    assert.deepEqual([told.provider, told.status], ['stripe', 'refused'])
    const [letter, ...others] = await mailsTo(operator, key)
    assert.deepEqual([letter!.language, others.length], ['de', 0])
    const [finding, ...further] = await findingsOf(account)
    assert.deepEqual([finding!.rule, finding!.subject, further.length], ['refused', purchase.id, 0])
    assert.include(evidenceOf(finding!, wordsIn('en')), purchase.checkoutId!)

    // Were anybody to ask once more, it would be credited now.
    await (await find()).merge({ amountMinor }).save()
    freeze(DateTime.utc().plus({ hours: 2 }))
    await new SweepVendorEvents().handle()
    await new SweepPurchases().handle()
    await work()
    assert.equal((await find()).status, 'open')
    assert.equal(await worth(account), WELCOME_MC)
    assert.lengthOf(await mailsTo(operator, key), 1)
  })

  test('paid, and the ledger has it of somebody else: nothing is written, and it is final', async ({
    assert,
  }) => {
    const operator = await newOperator()
    const { account, purchase, act } = await checkOut()
    const key = `stripe:${purchase.checkoutId}`
    await takenByAnother(key, 'purchase')
    await act('pay')
    await work()
    assert.lengthOf(await transactionsOf(account, 'purchase'), 0)
    const refusal = await Refusal.findByOrFail('key', key)
    assert.deepEqual([refusal.code, refusal.purchaseId], ['E_LEDGER_CONFLICT', purchase.id])
    assert.lengthOf(await mailsTo(operator, key), 1)
    assert.deepEqual(
      (await eventsOf(purchase)).map(({ status }) => status),
      ['refused']
    )
  })

  test('a call charged to somebody else already: told once, however often it is found missing', async ({
    assert,
  }) => {
    await passOverOthers()
    const operator = await newOperator()
    const reception = await openReception()
    const line = new VoiceLine(reception)
    await line.ask()
    const key = `call:vapi:${line.callId}`
    await takenByAnother(key, 'settle')
    await line.report(30)
    await work()
    const call = await line.find()
    assert.isNull(call.settledAt)
    const [event] = await VendorEvent.query().where({
      subject: line.callId,
      type: 'end-of-call-report',
    })
    assert.equal(event!.status, 'refused')
    freeze(DateTime.utc().plus({ hours: 2 }))
    await new SweepCalls().handle()
    const refusal = await Refusal.findByOrFail('key', key)
    assert.deepEqual([refusal.code, refusal.callId], ['E_LEDGER_CONFLICT', call.id])
    assert.lengthOf(await mailsTo(operator, key), 1)
    // It is with the operators: nobody closes it meanwhile.
    assert.isNull((await line.find()).chargeMc)
  })
})
