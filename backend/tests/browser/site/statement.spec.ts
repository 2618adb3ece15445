import { test } from '@japa/runner'
import { signedUp } from '#tests/support/api/people'
import { at, serveSite, signIn } from '#tests/support/browser/site'
import { giveCredits } from '#tests/support/town'

test.group('The pages of the statement', (group) => {
  serveSite(group)

  test('keep what it is filtered by, there and back', async ({ assert, browser }) => {
    const { account, who } = await signedUp()
    for (let given = 0; given < 30; given += 1) await giveCredits(account, 1n)
    const page = await browser.newPage()
    await signIn(page, who.email, who.password)
    const filtered = at('/app/credits?kind=other')
    await page.goto(filtered)

    await page.getByRole('link', { name: 'Older' }).click()
    await page.waitForURL(/before=/)
    assert.equal(new URL(page.url()).searchParams.get('kind'), 'other')
    await page.getByRole('link', { name: 'Newest' }).click()
    await page.waitForURL(filtered)
    await page.close()
  })
})
