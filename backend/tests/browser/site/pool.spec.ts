import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { v7 as uuidv7 } from 'uuid'
import Agent from '#models/agent'
import Call from '#models/call'
import LedgerTransaction from '#models/ledger_transaction'
import Notice from '#models/notice'
import PhoneNumber from '#models/phone_number'
import User from '#models/user'
import VendorEvent from '#models/vendor_event'
import { compile } from '#services/agents/compile'
import integrations from '#services/integrations/main'
import { phone } from '#services/presentation/phone'
import { newcomer, PASSWORD } from '#tests/support/api/people'
import { at, complaintsOf, serveSite, signIn } from '#tests/support/browser/site'
import { giveBackAll } from '#tests/support/numbers'
import { openReception, sandbox, work } from '#tests/support/town'
import { voiceSecret } from '#tests/support/voice_line'

/** What stands on a page about one number: an item of a list, or a row of a table. */
function about(page: Page, number: string) {
  return page.locator('main li, main tr').filter({ hasText: number }).last()
}

/** Fills the form that a button is in, and sends it; resolves with what the page then says. */
async function press(page: Page, within: ReturnType<typeof about>, button: string, fields = {}) {
  const form = within.locator('form').filter({ has: page.getByRole('button', { name: button }) })
  for (const [name, value] of Object.entries<string>(fields)) {
    await form.locator(`[name=${name}]`).fill(value)
  }
  const next = page.waitForEvent('domcontentloaded')
  await form.getByRole('button', { name: button, exact: true }).click()
  await next
  return page.getByRole('status').innerText()
}

async function unfold(within: ReturnType<typeof about>, summary: string) {
  await within.locator('summary', { hasText: summary }).click()
}

async function operator(page: Page) {
  const { email } = newcomer()
  await User.create({ email, password: PASSWORD, isOperator: true })
  await signIn(page, email, PASSWORD)
}

test.group('An operator’s numbers and events', (group) => {
  serveSite(group)
  group.each.setup(giveBackAll)
  group.each.teardown(giveBackAll)

  test('a number is added to the pool, given to an account, taken back, and released; what is on one side alone is put right', async ({
    assert,
    browser,
  }) => {
    const town = await sandbox()
    await town.act('vapi', 'seedAreaCodes', { 415: 9 })
    const { account, user, number } = await openReception()
    await account.merge({ name: `Praxis ${account.id}` }).save()
    const context = await browser.newContext()
    const complaints = complaintsOf(context)
    const page = await context.newPage()
    await operator(page)
    await page.getByRole('link', { name: 'Numbers', exact: true }).first().click()
    const everything = page.locator('main')

    const said = await press(page, everything, 'Take a number', {
      areaCode: '415',
      password: PASSWORD,
    })
    const digits = /\+1 415 \d+ \d+/.exec(said)![0]
    const number415 = digits.replaceAll(' ', '')
    const pooled = await PhoneNumber.findByOrFail({ number: number415, status: 'active' })
    assert.isNull(pooled.accountId)
    const given = await press(page, about(page, digits), 'Give to this account', {
      email: user.email,
    })
    assert.include(given, `belongs to ${account.name}`)
    assert.include(await about(page, digits).innerText(), account.name)
    await unfold(about(page, digits), 'Release')
    const back = await press(page, about(page, digits), 'Take it back to the pool')
    assert.include(back, 'back in the pool')
    await work()
    assert.isNull((await pooled.refresh()).accountId)
    await page.reload()
    await unfold(about(page, digits), 'Release')
    await press(page, about(page, digits), 'Release it for good')
    await work()
    const voice = await integrations.voice()
    assert.isNull(await voice.findNumber(pooled.vendorNumberId!))

    const stray = await voice.acquireNumber({ key: 'by hand', fallbackNumber: null }, '415')
    const unwanted = await voice.acquireNumber({ key: 'by hand, too', fallbackNumber: null }, '415')
    const digitsOf = async (id: string) => phone((await voice.findNumber(id))!.number!)
    const [strayDigits, unwantedDigits] = [
      await digitsOf(stray.vendorId),
      await digitsOf(unwanted.vendorId),
    ]
    await voice.releaseNumber(number.vendorNumberId!)
    await page.reload()
    const orphans = page.locator('#orphans')
    const orphan = (of: string) => orphans.locator('li').filter({ hasText: of })
    assert.include(await orphan(strayDigits).innerText(), 'held by the vendor')
    assert.include(await orphan(phone(number.number!)).innerText(), `belongs to ${account.name}`)
    await press(page, orphan(strayDigits), 'Take into the pool')
    const adopted = await PhoneNumber.findByOrFail('vendorNumberId', stray.vendorId)
    assert.isTrue(adopted.isPooled)
    await unfold(orphan(unwantedDigits), 'Give back to the vendor')
    await press(page, orphan(unwantedDigits), 'Give it back')
    assert.isNull(await voice.findNumber(unwanted.vendorId))
    await unfold(orphan(phone(number.number!)), 'Strike off')
    await press(page, orphan(phone(number.number!)), 'Strike it off')
    await work()
    assert.equal((await number.refresh()).status, 'released')
    await page.reload()
    assert.equal(await orphans.count(), 0)
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('an agent that the vendor has lost is found and put there again, a copy of none taken away', async ({
    assert,
    browser,
  }) => {
    const { account, agent } = await openReception()
    await account.merge({ name: `Praxis ${account.id}` }).save()
    const voice = await integrations.voice()
    await voice.removeAgent(agent.vendorAgentId!)
    const { liveVersion } = await Agent.query()
      .where('id', agent.id)
      .preload('liveVersion')
      .firstOrFail()
    const spec = { ...compile(uuidv7(), liveVersion.content), name: 'Nobody’s' }
    const stray = await voice.upsertAgent(spec, null)
    const page = await browser.newPage()
    await operator(page)
    await page.goto(at('/admin/drift'))
    await press(page, page.locator('main'), 'Look now')
    await work()
    await page.reload()
    const row = about(page, account.name)
    const older = page.getByRole('link', { name: 'Older' })
    while ((await row.count()) === 0) await older.click()
    assert.include(await row.innerText(), 'The vendor does not have it')
    await press(page, row, 'Put it right', { password: PASSWORD })
    await work()
    assert.isNotNull(await voice.findAgent((await agent.refresh()).vendorAgentId!))

    const copy = page.locator('#strays li').filter({ hasText: stray.vendorId })
    assert.include(await copy.innerText(), 'Nobody’s')
    await unfold(copy, 'Take it away')
    await press(page, copy, 'Delete it at the vendor')
    assert.isNull(await voice.findAgent(stray.vendorId))
    const held = page.locator('#strays li').filter({ hasText: agent.id })
    assert.equal((await copy.count()) + (await held.count()), 0)
    await page.close()
  })

  test('a stored event is found by how it ended, read without secrets, and run again, which brings nothing about twice', async ({
    assert,
    browser,
  }) => {
    const { number } = await openReception()
    const town = await sandbox()
    const order = { number: number.number, script: 'asks-hours' }
    const { callId }: any = await town.act('vapi', 'simulateCall', order)
    await work()
    const call = await Call.findByOrFail('vendorCallId', callId)
    const told = { subject: callId, type: 'end-of-call-report' }
    const event = await VendorEvent.findByOrFail(told)
    await event.merge({ status: 'failed', problem: 'The calendar was away.' }).save()
    const counted = async () => {
      const charges = await LedgerTransaction.query().where('reference', call.id)
      const notices = await Notice.query().where('accountId', call.accountId)
      return [charges.length, notices.length, (await call.refresh()).chargeMc]
    }
    const before = await counted()

    const page = await browser.newPage()
    await operator(page)
    await page.getByRole('link', { name: 'Vendor events', exact: true }).first().click()
    await page.getByRole('link', { name: 'failed', exact: true }).click()
    const link = page.locator(`a[href="/admin/vendor-events/${event.id}"]`)
    assert.equal(await link.innerText(), 'end-of-call-report')
    await link.click()
    const shown = await page.locator('main').innerText()
    assert.include(shown, 'The calendar was away.')
    assert.include(shown, callId)
    assert.notInclude(await page.content(), voiceSecret())
    await press(page, page.locator('main'), 'Run again', { password: PASSWORD })
    await work()
    await page.reload()
    assert.equal((await event.refresh()).status, 'done')
    assert.notInclude(await page.locator('main').innerText(), 'The calendar was away.')
    assert.deepEqual(await counted(), before)
    await page.close()
  })
})
