import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import CloseAccount from '#actions/accounts/close_account'
import OpenCheckout from '#actions/credits/open_checkout'
import SweepPurchases from '#actions/billing/sweep_purchases'
import Pack from '#models/pack'
import Purchase from '#models/purchase'
import integrations from '#services/integrations/main'
import { atVendor, checkOut, worth } from '#tests/support/checkout_counter'
import { freeze } from '#tests/support/clock'
import { openBusiness, sandbox, work } from '#tests/support/town'
import type Account from '#models/account'
import type User from '#models/user'

const WELCOME_MC = 100_000n

function close({ account, user }: { account: Account; user: User }) {
  const actor = { userId: user.id, address: null }
  return new CloseAccount().handle({ accountId: account.id, actor })
}

async function atTheVendor({ checkoutId }: Purchase) {
  const billing = await integrations.billing()
  return (await billing.findCheckout(checkoutId!))!.status
}

/** Somebody else holds the account's turn to be introduced to the vendor, until they let go. */
async function holdTurn({ id }: Account) {
  const trx = await db.transaction()
  await trx.rawQuery('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [id])
  return () => trx.commit()
}

async function begun({ id: accountId }: Account): Promise<Purchase> {
  return (await Purchase.findBy({ accountId })) ?? begun({ id: accountId } as Account)
}

test.group('An account that closes with a checkout open', () => {
  test('leaves nothing that could still be paid', async ({ assert }) => {
    const counter = await checkOut()
    await close(counter)
    await work()
    assert.equal(await atTheVendor(counter.purchase), 'expired')
    assert.equal((await counter.find()).status, 'expired')
    await assert.rejects(() => counter.act('pay'))
    assert.equal(await worth(counter.account), WELCOME_MC)
  })

  test('that is paid already gets its credits, and the purchase stays to be seen', async ({
    assert,
  }) => {
    const counter = await checkOut()
    await atVendor('setPassage', { lose: ['*'] })
    await counter.act('pay')
    await atVendor('setPassage')
    await close(counter)
    await work()
    assert.equal((await counter.find()).status, 'paid')
    assert.equal(await worth(counter.account), WELCOME_MC + counter.pack.creditsMc)
  })

  test('while the vendor is away: it is closed once the vendor is back', async ({ assert }) => {
    const counter = await checkOut()
    const town = await sandbox()
    await town.inject('stripe', { kind: 'status', status: 503, match: '/expire', times: 9 })
    await close(counter)
    await work()
    await town.clearFaults()
    assert.equal(await atTheVendor(counter.purchase), 'open')
    freeze(DateTime.utc().plus({ minutes: 20 }))
    await new SweepPurchases().handle()
    await work()
    assert.equal(await atTheVendor(counter.purchase), 'expired')
  })

  test('while somebody presses: what they are on the way to is not handed out', async ({
    assert,
  }) => {
    const business = await openBusiness()
    const { id: packId } = await Pack.query().where('isOffered', true).firstOrFail()
    const letGo = await holdTurn(business.account)
    const pressed = new OpenCheckout().handle({ ...business, packId }).catch((error) => error)
    await begun(business.account)
    await close(business)
    await work()
    await letGo()
    assert.equal((await pressed).code, 'E_ACCOUNT_SUSPENDED')
    const purchase = await begun(business.account)
    assert.equal(purchase.status, 'expired')
    assert.equal(await atTheVendor(purchase), 'expired')
  })
})
