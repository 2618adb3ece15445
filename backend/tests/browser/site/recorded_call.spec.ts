import { test } from '@japa/runner'
import { at, serveSite } from '#tests/support/browser/site'

test.group('The call on the start page', (group) => {
  serveSite(group)

  test('is there to read, and plays line by line for who wants it', async ({ assert, browser }) => {
    const context = await browser.newContext({ locale: 'en' })
    const page = await context.newPage()
    await page.goto(at('/'))
    const lines = page.locator('[data-recording] [data-at]')
    const [first, last] = [lines.first(), lines.last()]
    assert.isTrue(await first.isVisible())
    assert.isTrue(await last.isVisible())

    await page.getByRole('button', { name: 'Play this call' }).click()
    await first.waitFor({ state: 'visible' })
    assert.isFalse(await last.isVisible())

    await page.getByRole('button', { name: 'Show the whole call' }).click()
    await last.waitFor({ state: 'visible' })
    assert.isTrue(await page.getByRole('button', { name: 'Play this call' }).isVisible())
    await context.close()
  })

  test('does not move for who wants nothing to', async ({ assert, browser }) => {
    const context = await browser.newContext({ locale: 'en', reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(at('/de'))
    assert.isTrue(await page.locator('[data-recording] [data-at]').last().isVisible())
    assert.isFalse(await page.locator('[data-play]').isVisible())
    await context.close()
  })

  test('can be read, and the menu opened, without JavaScript', async ({ assert, browser }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    })
    const page = await context.newPage()
    await page.goto(at('/'))
    assert.isTrue(await page.locator('[data-recording] [data-at]').last().isVisible())
    await page.locator('header summary').click()
    await page.locator('header').getByRole('link', { name: 'Pricing' }).last().click()
    await page.waitForURL(at('/pricing'))
    await context.close()
  })
})
