import { test } from '@japa/runner'
import OpenCheckout from '#actions/credits/open_checkout'
import BillingCustomer from '#models/billing_customer'
import Pack from '#models/pack'
import Purchase from '#models/purchase'
import { memberOf } from '#tests/support/api/people'
import { atVendor, paidCheckout } from '#tests/support/checkout_counter'
import { openBusiness, work } from '#tests/support/town'

const firstPack = () => Pack.query().where('isOffered', true).orderBy('position').firstOrFail()

test.group('A checkout', () => {
  test('pressed for twice, at once or soon after, is one; and the account is one customer', async ({
    assert,
  }) => {
    const business = await openBusiness()
    const { id: packId } = await firstPack()
    const press = () => new OpenCheckout().handle({ ...business, packId })
    const opened = [...(await Promise.all([press(), press()])), await press()]
    assert.lengthOf(new Set(opened.map(({ url }) => url)), 1)
    const accountId = business.account.id
    assert.lengthOf(await Purchase.query().where({ accountId }), 1)
    assert.lengthOf(await BillingCustomer.query().where({ accountId }), 1)
    const customers: any[] = await atVendor('listCustomers')
    assert.lengthOf(
      customers.filter(({ metadata }) => metadata.accountId === accountId),
      1
    )
  })

  test('that keeps the card is another one than one that does not, and so is one for a second pack', async ({
    assert,
  }) => {
    const { account, user, pack, purchase } = await paidCheckout()
    const wanted = { account, user, packId: pack.id }
    const again = await new OpenCheckout().handle(wanted)
    assert.notEqual(again.purchase.id, purchase.id)
    const keeping = await new OpenCheckout().handle({ ...wanted, savesCard: true })
    assert.notEqual(keeping.url, again.url)
  })

  test('is paid by its own terms, whatever the pack costs by then', async ({ assert, cleanup }) => {
    const business = await openBusiness()
    const pack = await firstPack()
    const { purchase } = await new OpenCheckout().handle({ ...business, packId: pack.id })
    const { creditsMc } = pack
    cleanup(async () => void (await pack.merge({ creditsMc }).save()))
    await pack.merge({ creditsMc: 1n }).save()
    await atVendor('pay', { checkoutId: purchase.checkoutId })
    await work()
    await purchase.refresh()
    assert.equal(purchase.status, 'paid')
    assert.equal(purchase.creditsMc, creditsMc)
    assert.isNotNull(purchase.receiptUrl)
  })

  test('is not opened for an account that is closed or suspended', async ({ assert }) => {
    for (const status of ['suspended', 'closed'] as const) {
      const business = await openBusiness()
      await business.account.merge({ status }).save()
      const { id: packId } = await firstPack()
      const refused: any = await new OpenCheckout()
        .handle({ ...business, packId })
        .catch((error) => error)
      assert.equal(refused.code, 'E_ACCOUNT_SUSPENDED')
    }
  })
})

test.group('Purchases and saved cards over the API', () => {
  const as = async (account: { id: string }, role: 'owner' | 'member') => {
    const { visitor } = await memberOf(account, role)
    return async (method: string, path: string, body?: object) => {
      const response = await visitor.json(method, `/api/v1/credits/${path}`, body)
      return { status: response.status, body: (await response.json()) as any }
    }
  }

  test('show what was bought, its receipt and what went back; to the account alone', async ({
    assert,
  }) => {
    const { account, purchase, paymentId } = await paidCheckout()
    await atVendor('refund', { paymentId, amount: 250 })
    await work()
    const ask = await as(account, 'member')
    const { body } = await ask('GET', `purchases/${purchase.id}`)
    const { status, amountMinor, receiptUrl, refunds } = body.data.purchase
    assert.deepEqual([status, amountMinor], ['paid', 1000])
    assert.match(receiptUrl, /^https?:/)
    assert.deepEqual(
      refunds.map((refund: any) => [refund.amountMinor, refund.status]),
      [[250, 'succeeded']]
    )
    const { body: all } = await ask('GET', 'purchases')
    assert.lengthOf(all.data.purchases, 1)
    const stranger = await as((await openBusiness()).account, 'owner')
    assert.equal((await stranger('GET', `purchases/${purchase.id}`)).status, 404)
  })

  test('let owners switch top-up on and go to the vendor’s page, and members not', async ({
    assert,
  }) => {
    const { account, pack } = await paidCheckout({ savesCard: true })
    const settings = { isOn: true, packId: pack.id, threshold: 200, monthlyCap: 50 }
    const [owner, member] = [await as(account, 'owner'), await as(account, 'member')]
    assert.equal((await member('POST', 'top-up', settings)).status, 403)
    const saved = await owner('POST', 'top-up', settings)
    assert.equal(saved.status, 200)
    const { isOn, thresholdMc, monthlyCapMinor } = saved.body.data.topUp
    assert.deepEqual([isOn, thresholdMc, monthlyCapMinor], [true, 200_000, 5000])
    const { body } = await owner('GET', 'top-up')
    assert.match(body.data.cards[0].label, /4242$/)
    assert.equal(body.data.chargedMinor, 0)
    const portal = await owner('POST', 'portal-visits')
    assert.match(portal.body.data.url, /^https?:/)
    assert.equal((await member('POST', 'portal-visits')).status, 403)
  })
})
