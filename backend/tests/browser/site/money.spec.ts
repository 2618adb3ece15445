import { test } from '@japa/runner'
import { signedUp } from '#tests/support/api/people'
import { at, complaintsOf, serveSite, signIn, submit } from '#tests/support/browser/site'
import { work } from '#tests/support/town'

test.group('Buying credits', (group) => {
  serveSite(group)

  test('leads to the checkout page and back, and the page shows them once they are there', async ({
    assert,
    browser,
  }) => {
    const { who } = await signedUp()
    const context = await browser.newContext()
    const complaints = complaintsOf(context)
    const page = await context.newPage()
    await signIn(page, who.email, who.password)

    await page.goto(at('/app/credits'))
    await submit(page, 'Buy Starter')
    assert.include(page.url(), '/checkout/')
    await submit(page, 'Pay')
    await page.waitForURL(/\/app\/credits/)
    await work()
    await page.waitForURL(at('/app/credits'))
    assert.include(await page.getByRole('main').innerText(), '€11')
    assert.deepEqual(complaints, [])
    await context.close()
  })
})
