import { test } from '@japa/runner'
import type { Page, Response } from 'playwright'
import { establishedBusiness } from '#tests/support/api/history'
import { at, complaintsOf, serveSite, signIn } from '#tests/support/browser/site'

const OPEN = ['/', '/pricing', '/signup', '/signin', '/nowhere']
const DASHBOARD = ['', '/calls', '/bookings', '/messages', '/agents', '/agents/new', '/credits']
const SET_UP = ['/connections', '/webhooks', '/settings']

const KB = 1000

/** How far the page is wider than the window, asked in the page. */
const OVERHANG = 'document.documentElement.scrollWidth - window.innerWidth'

test.group('Every page', (group) => {
  serveSite(group)

  test('fits {$self} px, by day and by night, and breaks no rule of its own policy')
    .with([360, 1440])
    .run(async ({ assert, browser }, width) => {
      const { user, call, agent, webhook } = await establishedBusiness()
      const details = [`/calls/${call.id}`, `/agents/${agent.id}`, `/webhooks/${webhook.id}`]
      const pages = [...DASHBOARD, ...SET_UP, ...details].map((path) => `/app${path}`)
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
        const complaints = complaintsOf(context)
        const page = await context.newPage()
        await signIn(page, user.email, 'correct horse battery')
        for (const path of [...OPEN.slice(0, 2), '/nowhere', ...pages]) {
          await page.goto(at(path))
          const overhang = await page.evaluate<number>(OVERHANG)
          assert.isAtMost(overhang, 0, `${path} is wider than ${width} px`)
          assert.lengthOf(await page.locator('h1').all(), 1, path)
          assert.equal(await page.locator('[style]').count(), 0, `${path} styles an element inline`)
        }
        assert.deepEqual(complaints, [])
        await context.close()
      }
    })

  test('before the door loads no framework and at most 15 kB of script', async ({
    assert,
    browser,
  }) => {
    const context = await browser.newContext()
    for (const path of OPEN) {
      const page = await context.newPage()
      assert.isAtMost(await scriptBytes(page, path), 15 * KB, path)
      assert.equal(await page.locator('astro-island').count(), 0, path)
    }
    await context.close()
  })

  test('behind it at most 90 kB, where something is waited for', async ({ assert, browser }) => {
    const { user, call } = await establishedBusiness()
    await call.merge({ status: 'in-progress', endedAt: null }).save()
    const context = await browser.newContext()
    const page = await context.newPage()
    await signIn(page, user.email, 'correct horse battery')
    const bytes = await scriptBytes(page, `/app/calls/${call.id}`)
    assert.isAbove(bytes, 0)
    assert.isAtMost(bytes, 90 * KB)
    await context.close()
  })
})

async function scriptBytes(page: Page, path: string) {
  const scripts: Response[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response)
  })
  await page.goto(at(path), { waitUntil: 'networkidle' })
  const sizes = await Promise.all(scripts.map((one) => one.request().sizes()))
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
}
