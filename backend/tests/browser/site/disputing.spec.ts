import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import CallDispute from '#models/call_dispute'
import { PASSWORD, signedUp } from '#tests/support/api/people'
import { at, complaintsOf, serveSite, signIn, submit } from '#tests/support/browser/site'
import { chargedCall } from '#tests/support/charged_call'
import { balanceOf, findingsOf } from '#tests/support/ledger'
import { newOperator } from '#tests/support/operator'
import { giveCredits } from '#tests/support/town'

/** Somebody at a browser of their own, signed in. */
async function sit(browser: Browser, { email, password }: { email: string; password: string }) {
  const context = await browser.newContext()
  const complaints = complaintsOf(context)
  const page = await context.newPage()
  await signIn(page, email, password)
  return { page, complaints, close: () => context.close() }
}

/** An owner with 1,100 credits, less one call that cost so many. */
async function chargedOwner(browser: Browser, credits: number) {
  const { account, who } = await signedUp()
  await giveCredits(account, 1_000n)
  const call = await chargedCall(account, credits)
  return { account, call, ...(await sit(browser, who)) }
}

async function operator(browser: Browser) {
  const { email } = await newOperator({ password: PASSWORD })
  return sit(browser, { email, password: PASSWORD })
}

const main = (page: Page) => page.getByRole('main').innerText()
const press = (page: Page, summary: string) => page.locator('summary', { hasText: summary }).click()

/** From the call's page, past the evidence, to the form. */
async function doubt(page: Page, callId: string) {
  await page.goto(at(`/app/calls/${callId}`))
  await page.getByRole('link', { name: 'Something wrong with this charge?' }).click()
  await page.waitForURL(/\/dispute$/)
  await press(page, 'Object to this charge')
  return main(page)
}

async function object(page: Page, reason: string, words: string) {
  await page.getByRole('radio', { name: reason }).check()
  await submit(page, 'Object', { words })
}

/** As operator, from the panel's first page to an objection's form. */
async function lookAt(page: Page, callId: string) {
  const { id } = await CallDispute.findByOrFail({ callId })
  await page.goto(at('/admin/disputes'))
  await page.locator(`a[href="/admin/disputes/${id}"]`).first().click()
  await page.waitForURL(/\/admin\/disputes\/.+/)
  return main(page)
}

test.group('Objecting to what a call cost', (group) => {
  serveSite(group)

  test('a small amount is there again at once: on the call, in the balance and in the statement', async ({
    assert,
    browser,
  }) => {
    const { account, call, page, complaints, close } = await chargedOwner(browser, 60)
    await page.goto(at('/app/credits'))
    assert.include(await main(page), '€10.40')

    const evidence = await doubt(page, call.id)
    assert.include(evidence, '4 min 0 s × 15 credits/min = 60 credits')
    assert.include(evidence, 'by the telephone service’s clock')
    assert.include(evidence, '€0.60 is given back to your credits at once')
    await object(page, 'An unwanted call', 'A robot sold me solar panels.')
    assert.equal(page.url(), at(`/app/calls/${call.id}`))
    assert.include(await page.getByRole('status').innerText(), 'Your credits are there again.')
    assert.include(await main(page), '€0.60 was given back')

    await page.goto(at('/app/credits'))
    assert.include(await main(page), '€11\n')
    const newest = await page.getByRole('main').locator('li:has(time)').first().innerText()
    assert.include(newest, '+€0.60')
    assert.deepEqual(await findingsOf(account), [])
    assert.deepEqual(complaints, [])
    await close()
  })

  test('a big one waits for the operator, who gives a part of it back, and the owner reads why', async ({
    assert,
    browser,
  }) => {
    const { account, call, page, complaints, close } = await chargedOwner(browser, 240)
    const asked = await doubt(page, call.id)
    assert.include(asked, 'A person looks at this call and decides about €2.40')
    await object(page, 'The receptionist did not work', 'She repeated herself.')
    assert.include(await main(page), 'A person looks at it, and you get an e-mail.')
    assert.equal((await balanceOf(account)).availableMc, 860_000n)

    const panel = await operator(browser)
    const seen = await lookAt(panel.page, call.id)
    assert.include(seen, 'She repeated herself.')
    assert.include(seen, '16 min')
    await press(panel.page, 'Give credits back')
    const accept = panel.page.locator('details[open] form')
    await accept.locator('[name=given]').fill('200')
    await accept.locator('[name=reason]').fill('You were understood after a minute.')
    await submit(panel.page, 'Give them back', { password: PASSWORD })
    assert.include(await panel.page.getByRole('status').innerText(), 'the customer is told')

    await page.reload()
    assert.include(await main(page), '€2 was given back')
    assert.include(await main(page), 'You were understood after a minute.')
    await page.goto(at('/app/credits'))
    assert.include(await main(page), '€10.60')
    assert.deepEqual(await findingsOf(account), [])
    assert.deepEqual([...complaints, ...panel.complaints], [])
    await panel.close()
    await close()
  })

  test('one that the operator declines leaves the charge as it is, and says why', async ({
    assert,
    browser,
  }) => {
    const { account, call, page, close } = await chargedOwner(browser, 240)
    await doubt(page, call.id)
    await object(page, 'It went on for too long', 'I hung up.')
    const panel = await operator(browser)
    await lookAt(panel.page, call.id)
    await press(panel.page, 'Decline')
    const decline = panel.page.locator('details[open] form')
    await decline.locator('[name=reason]').fill('You booked in its last minute.')
    await decline.locator('[name=password]').fill(PASSWORD)
    await submit(panel.page, 'Decline')
    await page.reload()
    assert.include(await main(page), 'the charge stands')
    assert.include(await main(page), 'You booked in its last minute.')
    assert.equal((await balanceOf(account)).availableMc, 860_000n)

    await page.goto(at(`/app/calls/${call.id}/dispute`))
    assert.include(await main(page), 'Somebody has objected to this call.')
    assert.equal(await page.getByRole('button', { name: 'Object', exact: true }).count(), 0)
    await panel.close()
    await close()
  })
})
