import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { Browser, Page } from 'playwright'
import WatchBalance from '#actions/credits/watch_balance'
import Purchase from '#models/purchase'
import TopUp from '#models/top_up'
import { moveFrom } from '#services/ledger/splits'
import { post } from '#services/ledger/post'
import { signedUp } from '#tests/support/api/people'
import { at, complaintsOf, serveSite, signIn, submit } from '#tests/support/browser/site'
import { atVendor } from '#tests/support/checkout_counter'
import { work } from '#tests/support/town'
import type Account from '#models/account'

/** An owner at a browser, with the welcome credits. */
async function arrive(browser: Browser, { javaScriptEnabled = true } = {}) {
  const { account, who } = await signedUp()
  const context = await browser.newContext({ javaScriptEnabled })
  const complaints = complaintsOf(context)
  const page = await context.newPage()
  await signIn(page, who.email, who.password)
  return { account, page, complaints, close: () => context.close() }
}

/** To the payment page of the first pack. */
async function goToPay(page: Page, { keeps = false } = {}) {
  await page.goto(at('/app/credits/buy'))
  if (keeps) await page.check('[name=savesCard]')
  await submit(page, 'Go to payment')
}

/** At the vendor's page, by card or by bank debit. */
async function pay(page: Page, how: 'pay' | 'pay_late' = 'pay') {
  const before = page.waitForURL(/\/app\/credits\/purchases\//)
  await page.click(`button[value=${how}]`)
  await before
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const says = (page: Page, text: string) => heading(page).filter({ hasText: text }).waitFor()
const main = (page: Page) => page.getByRole('main').innerText()
/** Whether the page loads itself anew, without script. */
const asksAgain = (page: Page) => page.locator('meta[http-equiv=refresh]').count()
const purchaseOf = ({ id: accountId }: Account) => Purchase.findByOrFail({ accountId })

/** Spends so much, as calls would, and looks at the balance as they do. */
async function spend({ id: accountId }: Account, credits: number) {
  const amountMc = BigInt(credits) * -1000n
  await db.transaction(async (trx) => {
    await post(trx, {
      key: `adjust:${accountId}:${credits}`,
      kind: 'adjust',
      accountId,
      amountMc,
      reference: null,
      actor: 'system',
      entries: moveFrom('goodwill', amountMc),
    })
    await new WatchBalance().handle({ accountId, trx })
  })
}

test.group('Buying credits', (group) => {
  serveSite(group)

  test('by card: not confirmed until the vendor says so, then the page shows what came, and later what went back', async ({
    assert,
    browser,
  }) => {
    const { account, page, complaints, close } = await arrive(browser)
    await goToPay(page)
    assert.include(page.url(), '/checkout/')
    const listening = page.waitForResponse(/\/api\/v1\/live/)
    await pay(page)
    await listening
    await says(page, 'not confirmed yet')
    await work()
    await says(page, '1,000 credits are yours')
    assert.equal(await page.getByRole('link', { name: 'Receipt' }).count(), 1)

    const { paymentId } = await purchaseOf(account)
    await atVendor('refund', { paymentId, amount: 250 })
    await work()
    await page.reload()
    assert.include(await main(page), '€2.50 was paid back to you')
    await page.goto(at('/app/credits/purchases'))
    assert.include(await main(page), '€2.50 paid back')
    assert.deepEqual(complaints, [])
    await close()
  })

  test('by bank debit, without JavaScript: on its way until the money is there', async ({
    assert,
    browser,
  }) => {
    const { account, page, close } = await arrive(browser, { javaScriptEnabled: false })
    await goToPay(page)
    await pay(page, 'pay_late')
    assert.equal(await asksAgain(page), 1)
    await work()
    await page.reload()
    assert.equal(await asksAgain(page), 0)
    assert.include(await heading(page).innerText(), 'bank debit is on its way')
    const { checkoutId } = await purchaseOf(account)
    await atVendor('settleLate', { checkoutId })
    await work()
    await page.reload()
    assert.include(await heading(page).innerText(), '1,000 credits are yours')
    await close()
  })

  test('left before paying, nothing is charged, and the page says so', async ({
    assert,
    browser,
  }) => {
    const { account, page, complaints, close } = await arrive(browser)
    await goToPay(page)
    await page.getByRole('link', { name: 'Back' }).click()
    await page.waitForURL(/\/app\/credits\/buy/)
    assert.include(await main(page), 'Nothing was charged.')
    const purchase = await purchaseOf(account)
    assert.equal(purchase.status, 'open')
    await atVendor('expire', { checkoutId: purchase.checkoutId })
    await work()
    await page.goto(at(`/app/credits/purchases/${purchase.id}`))
    assert.include(await heading(page).innerText(), 'was not paid')
    assert.deepEqual(complaints, [])
    await close()
  })

  test('says what goes into what is owed, before and after', async ({ assert, browser }) => {
    const { account, page, close } = await arrive(browser)
    await spend(account, 400)
    await goToPay(page)
    await page.goBack()
    assert.include(await main(page), '300 settle what is owed; 700 remain')
    await submit(page, 'Go to payment')
    await pay(page)
    await work()
    await says(page, '1,000 credits are yours')
    assert.include(await main(page), '300 of them settled what was owed; 700 remained.')
    await close()
  })

  test('keeps the card, and buys by itself with it once credits run low', async ({
    assert,
    browser,
  }) => {
    const { account, page, complaints, close } = await arrive(browser)
    await page.goto(at('/app/credits/top-up'))
    assert.include(await main(page), 'There is no kept card yet')
    await goToPay(page, { keeps: true })
    await pay(page)
    await work()
    await says(page, '1,000 credits are yours')

    await page.goto(at('/app/credits/top-up'))
    await submit(page, 'Switch on', { threshold: '500', monthlyCap: '20' })
    await work()
    assert.match(await main(page), /€0 of at most €20 charged this month, to .*4242/)
    assert.lengthOf(await Purchase.query().where({ accountId: account.id }), 1)

    await spend(account, 650)
    await work()
    await page.getByText('€10 of at most €20').waitFor()
    await page.goto(at('/app/credits/purchases'))
    assert.include(await main(page), 'Topped up automatically')

    await page.goto(at('/app/credits/top-up'))
    const { cardId } = await TopUp.findByOrFail({ accountId: account.id })
    await atVendor('changeCard', { cardId, number: '4000000000009995' })
    await spend(account, 1_000)
    await work()
    await page.getByText('Your card was not charged').waitFor()
    assert.include(await main(page), 'There was not enough money on the card or account.')
    assert.include(await main(page), 'Paused: nothing is charged automatically')
    await submit(page, 'Switch off')
    assert.include(await main(page), 'Off: nothing is charged automatically')
    assert.deepEqual(complaints, [])
    await close()
  })
})
