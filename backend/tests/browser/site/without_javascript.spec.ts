import { test } from '@japa/runner'
import { PASSWORD, signedUp } from '#tests/support/api/people'
import { at, serveSite, signIn, submit } from '#tests/support/browser/site'

test.group('Without JavaScript', (group) => {
  serveSite(group)

  test('signing in says what is wrong and keeps what was typed, but for the password', async ({
    assert,
    browser,
  }) => {
    const { who } = await signedUp()
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await signIn(page, who.email, 'not the password at all')
    assert.include(await page.getByRole('alert').innerText(), 'wrong')
    assert.equal(await page.inputValue('[name=email]'), who.email)
    assert.equal(await page.inputValue('[name=password]'), '')

    await submit(page, 'Sign in', { password: PASSWORD })
    assert.equal(page.url(), at('/app'))
    await context.close()
  })

  test('a webhook is registered, and its secret is shown once', async ({ assert, browser }) => {
    const { who } = await signedUp()
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await signIn(page, who.email, who.password)
    await page.goto(at('/app/webhooks'))
    await submit(page, 'Register', { url: 'https://example.com/kametrix' })
    assert.match(await page.getByRole('status').innerText(), /whsec_\S+/)

    await page.reload()
    assert.notInclude(await page.content(), 'whsec_')
    await context.close()
  })

  test('signing out is a form, and the dashboard is closed after it', async ({
    assert,
    browser,
  }) => {
    const { who } = await signedUp()
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await signIn(page, who.email, who.password)
    await submit(page, 'Sign out')
    await page.goto(at('/app'))
    assert.equal(page.url(), at('/signin'))
    await context.close()
  })
})
