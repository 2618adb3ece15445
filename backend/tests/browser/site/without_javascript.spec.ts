import { test } from '@japa/runner'
import { newcomer, PASSWORD, signedUp } from '#tests/support/api/people'
import { at, serveSite, signIn, signUp, submit } from '#tests/support/browser/site'

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
    assert.include(await page.getByRole('alert').innerText(), 'do not belong together')
    assert.equal(await page.inputValue('[name=email]'), who.email)
    assert.equal(await page.inputValue('[name=password]'), '')

    await submit(page, 'Sign in', { password: PASSWORD })
    assert.equal(page.url(), at('/app'))
    await context.close()
  })

  test('somebody signs up, presses the link of the mail, reads the dashboard, signs out and in again', async ({
    assert,
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const who = newcomer()
    await signUp(page, who)
    assert.equal(page.url(), at('/app'))
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Welcome')

    await page.goto(at('/app/settings/profile'))
    await page.selectOption('[name=locale]', 'de')
    await submit(page, 'Save')
    assert.equal(await page.getAttribute('html', 'lang'), 'de')
    await page.getByText(who.fullName!).first().click()
    await submit(page, 'Abmelden')
    await page.goto(at('/signin?lang=de'))
    await submit(page, 'Anmelden', { email: who.email!, password: who.password! })
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
    await page.getByText(who.fullName).first().click()
    await submit(page, 'Sign out')
    await page.goto(at('/app'))
    assert.equal(new URL(page.url()).pathname, '/signin')
    await context.close()
  })
})
