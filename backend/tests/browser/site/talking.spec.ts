import { getActiveTestOrFail, test } from '@japa/runner'
import Call from '#models/call'
import integrations from '#services/integrations/main'
import { memberOf, PASSWORD } from '#tests/support/api/people'
import { at, complaintsOf, serveSite, signIn } from '#tests/support/browser/site'
import { reportOf, seat } from '#tests/support/browser_call'
import { balanceOf } from '#tests/support/ledger'
import { openReception } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'
import type { Browser } from 'playwright'

async function trialPage(browser: Browser) {
  const reception = await openReception()
  const { user } = await memberOf(reception.account, 'owner')
  const context = await browser.newContext()
  const complaints = complaintsOf(context)
  const page = await context.newPage()
  await signIn(page, user.email, PASSWORD)
  await page.goto(at(`/app/agents/${reception.agent.id}/try`))
  const button = page.getByRole('button', { name: 'Talk to it', exact: true })
  // A press before the page's script has come is nobody's.
  await page.locator('astro-island:not([ssr])', { has: button }).waitFor()
  return { ...reception, context, complaints, page, button }
}

test.group('The button "Talk to it"', (group) => {
  serveSite(group)

  test('holds a call, shows what is said, and what it cost', async ({ assert, browser }) => {
    const { account, button, complaints, context, page } = await trialPage(browser)
    await seat({ script: 'asks-hours', paceMs: 200 })
    await page.getByText('Checked in the sandbox: there is no sound').waitFor()
    await button.click()
    await page.getByRole('button', { name: 'Hang up' }).waitFor()
    await page.getByText('AI receptionist').first().waitFor()
    await reportOf({ accountId: account.id })
    await page.getByText('credits/min').waitFor()
    await page.getByRole('link', { name: 'See all of it' }).click()
    await page.getByRole('heading', { name: 'In the browser' }).waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('says what to do when there is no microphone, and holds nothing', async ({
    assert,
    browser,
  }) => {
    const { simulates } = integrations
    getActiveTestOrFail().cleanup(() => {
      integrations.simulates = simulates
    })
    integrations.simulates = () => false
    const { account, button, context, page } = await trialPage(browser)
    await button.click()
    await page
      .getByRole('alert')
      .filter({ hasText: 'Your browser does not give this page a microphone' })
      .waitFor()
    assert.equal((await balanceOf(account)).heldMc, 0n)
    assert.isNull(await Call.findBy('accountId', account.id))
    await context.close()
  })

  test('says what to do when there are no credits', async ({ browser, assert }) => {
    const { account, number, button, context, page } = await trialPage(browser)
    await new VoiceLine({ number }).ask()
    await button.click()
    await page.getByRole('alert').filter({ hasText: 'Buy credits' }).waitFor()
    assert.isNull(await Call.findBy({ accountId: account.id, direction: 'web' }))
    await context.close()
  })
})
