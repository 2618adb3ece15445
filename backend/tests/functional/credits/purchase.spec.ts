import { test } from '@japa/runner'
import { createHmac } from 'node:crypto'
import OpenCheckout from '#actions/credits/open_checkout'
import Pack from '#models/pack'
import Purchase from '#models/purchase'
import VendorEvent from '#models/vendor_event'
import { integrations as installed, roles } from '#config/integrations'
import integrations from '#services/integrations/main'
import { balanceOf, findingsOf, transactionsOf } from '#tests/support/ledger'
import { openBusiness, registerBin, sandbox, work } from '#tests/support/town'

const WELCOME_MC = 100_000n

/** Somebody on the way to pay for a pack. */
async function checkOut() {
  const business = await openBusiness()
  const pack = await Pack.query().orderBy('position').firstOrFail()
  const { purchase } = await new OpenCheckout().handle({ ...business, packId: pack.id })
  const town = await sandbox()
  const act = (action: string, input: object = {}) =>
    town.act('stripe', action, { checkoutId: purchase.checkoutId, ...input }) as Promise<any>
  const find = () => Purchase.findOrFail(purchase.id)
  return { ...business, pack, purchase, act, find }
}

function eventsOf({ checkoutId }: Purchase) {
  return VendorEvent.query().where('subject', checkoutId!)
}

function billingSecret() {
  const billing = installed.find(({ provider }) => provider.id === roles.billing)!
  return integrations.optionsOf(billing).webhookSecret!
}

async function postSigned(body: string, change: (signature: string) => string = (same) => same) {
  const seconds = Math.floor(Date.now() / 1000)
  const mac = createHmac('sha256', billingSecret()).update(`${seconds}.${body}`).digest('hex')
  const response = await fetch(integrations.callbackUrl(roles.billing), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'stripe-signature': `t=${seconds},v1=${change(mac)}`,
    },
    body,
  })
  return response.status
}

function settledEvent(id: string, checkoutId: string) {
  return JSON.stringify({
    id,
    object: 'event',
    type: 'checkout.session.completed',
    created: Math.floor(Date.now() / 1000),
    data: { object: { id: checkoutId, object: 'checkout.session', payment_status: 'paid' } },
  })
}

test.group('Buying credits', () => {
  test('told twice and under two ids, it is credited once', async ({ assert }) => {
    const { account, pack, purchase, act, find } = await checkOut()
    const { bin } = await registerBin(account)
    await act('pay', { repeat: true, secondEventId: true })
    await work()

    assert.isAtLeast((await eventsOf(purchase)).length, 2)
    assert.equal((await balanceOf(account)).availableMc, WELCOME_MC + pack.creditsMc)
    const [posted, ...more] = await transactionsOf(account, 'purchase')
    assert.lengthOf(more, 0)
    assert.equal(posted.idempotencyKey, `stripe:${purchase.checkoutId}`)
    assert.equal((await find()).status, 'paid')
    await account.refresh()
    assert.isNotNull(account.firstPurchaseAt)
    const told: any = await (await sandbox()).act('webhooks', 'list', { bin })
    assert.deepEqual(
      told.map(({ body }: any) => JSON.parse(body).type),
      ['credits.purchased']
    )
    assert.deepEqual(await findingsOf(account), [])
  })

  test('paid by a bank: nothing until the bank says so, then once', async ({ assert }) => {
    const { account, pack, act, find } = await checkOut()
    await act('pay', { late: true })
    await work()
    assert.equal((await balanceOf(account)).availableMc, WELCOME_MC)
    assert.equal((await find()).status, 'pending')
    await act('settleLate')
    await work()
    assert.equal((await balanceOf(account)).availableMc, WELCOME_MC + pack.creditsMc)
    assert.equal((await find()).status, 'paid')
  })

  test('a bank that says no, and a checkout that expired, credit nothing', async ({ assert }) => {
    const failed = await checkOut()
    await failed.act('pay', { late: true })
    await failed.act('settleLate', { succeeds: false })
    const expired = await checkOut()
    await expired.act('expire')
    await work()
    assert.equal((await failed.find()).status, 'failed')
    assert.equal((await expired.find()).status, 'expired')
    for (const { account } of [failed, expired]) {
      assert.equal((await balanceOf(account)).availableMc, WELCOME_MC)
      assert.lengthOf(await transactionsOf(account, 'purchase'), 0)
    }
  })

  test('the message alone is worth nothing: the checkout is read again', async ({ assert }) => {
    const { account, purchase, find } = await checkOut()
    const id = `evt_${purchase.id}`
    assert.equal(await postSigned(settledEvent(id, purchase.checkoutId!)), 200)
    await work()
    assert.lengthOf(await eventsOf(purchase), 1)
    assert.equal((await balanceOf(account)).availableMc, WELCOME_MC)
    assert.equal((await find()).status, 'open')
  })

  test('a signature that is off by one is answered 400, and nothing is kept', async ({
    assert,
  }) => {
    const { purchase } = await checkOut()
    const body = settledEvent(`evt_${purchase.id}`, purchase.checkoutId!)
    const off = (mac: string) => `${mac.slice(0, -1)}${mac.endsWith('0') ? '1' : '0'}`
    assert.equal(await postSigned(body, off), 400)
    assert.lengthOf(await eventsOf(purchase), 0)
    assert.equal(await postSigned(body), 200)
    assert.lengthOf(await eventsOf(purchase), 1)
  })

  test('paid with another {what} than was asked for: nothing is credited, and it is on record')
    .with([
      { what: 'amount', change: { amountMinor: 1 } },
      { what: 'currency', change: { currency: 'jpy' } },
    ])
    .run(async ({ assert }, { change }) => {
      const { account, purchase, act, find } = await checkOut()
      await (await find()).merge(change).save()
      await act('pay')
      await work()
      assert.equal((await balanceOf(account)).availableMc, WELCOME_MC)
      assert.equal((await find()).status, 'open')
      const [event] = await eventsOf(purchase)
      assert.equal(event.status, 'refused')
      assert.include(event.problem!, purchase.id)
    })

  test('what was paid for another account is not credited to this one', async ({ assert }) => {
    const { account, act, find } = await checkOut()
    const other = await openBusiness()
    await (await find()).merge({ accountId: other.account.id }).save()
    await act('pay')
    await work()
    assert.equal((await balanceOf(account)).availableMc, WELCOME_MC)
    assert.equal((await balanceOf(other.account)).availableMc, WELCOME_MC)
  })
})
