import { test } from '@japa/runner'
import type { Page } from 'playwright'
import AuditEntry from '#models/audit_entry'
import PriceVersion from '#models/price_version'
import User from '#models/user'
import { newcomer, PASSWORD } from '#tests/support/api/people'
import { at, complaintsOf, serveSite, signIn, submit } from '#tests/support/browser/site'
import { balanceOf } from '#tests/support/ledger'
import { giveBack } from '#tests/support/numbers'
import { openReception } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

const OWNER_PHONE = '+493023125001'

/** Opens what a summary hides, and what is in it. */
async function unfold(page: Page, summary: string) {
  await page.locator('summary', { hasText: summary }).click()
}

test.group('An operator at the panel', (group) => {
  serveSite(group)

  test('adjusts credits, sets a price, suspends an account and sees its next call refused, and resumes it', async ({
    assert,
    browser,
    cleanup,
  }) => {
    const reception = await openReception()
    const { account, number } = reception
    cleanup(() => giveBack(number))
    await account.merge({ name: `Praxis ${account.id}`, phone: OWNER_PHONE }).save()
    const { email } = newcomer()
    await User.create({ email, password: PASSWORD, isOperator: true })
    const context = await browser.newContext()
    const complaints = complaintsOf(context)
    const page = await context.newPage()
    await signIn(page, email, PASSWORD)
    assert.equal(page.url(), at('/admin'))

    await page.getByRole('link', { name: 'Accounts', exact: true }).first().click()
    await page.getByRole('link', { name: account.name }).click()
    await page.getByRole('link', { name: 'Adjust credits' }).click()
    await submit(page, 'See what it comes to', { amount: '-150', reason: 'Counted twice.' })
    const result = await page.locator('#result').innerText()
    assert.include(result, '50 (€0.50)')
    assert.equal((await balanceOf(account)).debtMc, 0n)
    await submit(page, 'Take 150 credits', { password: 'not the one at all' })
    assert.include(await page.getByRole('alert').innerText(), 'not the password')
    await submit(page, 'Take 150 credits', { password: PASSWORD })
    assert.include(await page.getByRole('status').innerText(), 'credits are adjusted')
    assert.equal((await balanceOf(account)).debtMc, 50_000n)
    const deed = { accountId: account.id, action: 'credits.adjusted' }
    assert.equal((await AuditEntry.findByOrFail(deed)).reason, 'Counted twice.')
    await page.goto(at(`/admin/accounts/${account.id}/adjustments/new`))
    await submit(page, 'See what it comes to', { amount: '1000', reason: 'For the trouble.' })
    await submit(page, 'Give 1,000 credits')

    await page.getByRole('link', { name: 'Price', exact: true }).first().click()
    await page.getByRole('link', { name: 'Set a new price' }).click()
    await submit(page, 'See what calls would cost', {
      perMinute: '18',
      effectiveAt: '2099-01-01T08:00',
    })
    assert.include(await page.locator('#result').innerText(), 'a call of 4 min 32 s')
    cleanup(async () => {
      await PriceVersion.query().where('effectiveAt', '>', new Date()).delete()
    })
    await submit(page, 'Set this price', { reason: 'The vendor becomes dearer.' })
    const first = page.locator('tbody tr').first()
    assert.include(await first.innerText(), '18 credits')
    assert.include(await first.innerText(), 'to come')

    await page.goto(at(`/admin/accounts/${account.id}`))
    await unfold(page, 'Suspend the account')
    await submit(page, 'Suspend it', { reason: 'Unpaid since August.' })
    assert.include(await page.getByRole('alert').innerText(), 'Unpaid since August.')
    const refused = await new VoiceLine(reception).ask()
    assert.equal(refused.body.destination.number, OWNER_PHONE)
    await unfold(page, 'Resume the account')
    await submit(page, 'Resume it', { reason: 'Paid by transfer.' })
    const answered = await new VoiceLine(reception).ask()
    assert.isString(answered.body.assistantId)
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('leads the owner of a suspended account to why it is', async ({
    assert,
    browser,
    cleanup,
  }) => {
    const { account, user, number } = await openReception()
    cleanup(() => giveBack(number))
    await account.merge({ status: 'suspended', suspendedReason: 'Unpaid since August.' }).save()
    const page = await browser.newPage()
    await signIn(page, user.email, 'correct horse battery')
    assert.equal(page.url(), at('/suspended'))
    assert.include(await page.getByRole('main').innerText(), 'Unpaid since August.')
    await page.close()
  })
})
