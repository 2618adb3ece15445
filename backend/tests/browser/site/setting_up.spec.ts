import { test } from '@japa/runner'
import type { Locator, Page } from 'playwright'
import CreateAgent from '#actions/agents/create_agent'
import AgentVersion from '#models/agent_version'
import Call from '#models/call'
import PhoneNumber from '#models/phone_number'
import { newcomer, signedUp } from '#tests/support/api/people'
import { at, complaintsOf, serveSite, signIn, signUp, submit } from '#tests/support/browser/site'
import { work } from '#tests/support/town'

/** As many as somebody between two customers has the patience for. */
const MOST_CLICKS = 12
/** Longer than this, a page explains itself. */
const LONGEST_PARAGRAPH = 160

test.group('Setting a receptionist up', (group) => {
  serveSite(group)

  test('takes no more than twelve clicks from signing up to an answered call, and no page explains itself', async ({
    assert,
    browser,
  }) => {
    const context = await browser.newContext({ locale: 'en' })
    const complaints = complaintsOf(context)
    const page = await context.newPage()
    await page.goto(at('/'))
    assert.isAbove(await page.getByRole('link', { name: 'Start free' }).count(), 0)
    await signUp(page, newcomer())
    const speeches: string[] = []
    let clicks = 0
    const click = async (target: Locator) => {
      const next = page.waitForEvent('domcontentloaded')
      await target.click()
      await next
      clicks += 1
      speeches.push(...(await paragraphsOf(page)))
    }
    const button = (name: string) => page.getByRole('button', { name, exact: true })

    await click(page.getByRole('main').getByRole('link', { name: 'Set it up' }))
    await click(page.getByRole('button', { name: 'Plumber' }))
    const agentId = page.url().split('/').at(-3)!
    for (const step of ['services', 'questions', 'handover', 'voice', 'finish']) {
      await click(step === 'questions' ? page.getByRole('link', { name: 'Next' }) : button('Next'))
      assert.equal(page.url(), at(`/app/agents/${agentId}/setup/${step}`))
    }
    await click(button('Publish'))
    await click(button('Get a number'))
    await click(page.getByRole('main').getByRole('link', { name: 'Simulate a call' }))
    const number = await PhoneNumber.findByOrFail('agentId', agentId)
    await page.selectOption('[name=number]', number.number!)
    await click(button('Simulate a call'))
    await work()

    const call = await Call.findByOrFail('agentId', agentId)
    const { id } = await AgentVersion.findByOrFail({ agentId, state: 'live' })
    assert.deepEqual([call.agentVersionId, call.outcome], [id, 'completed'])
    assert.isAtMost(clicks, MOST_CLICKS)
    assert.deepEqual(speeches, [])
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('keeps what is typed, and shows what callers will hear', async ({ assert, browser }) => {
    const { account, who } = await signedUp()
    const { id } = await new CreateAgent().handle({ account, template: 'salon' })
    const context = await browser.newContext()
    const page = await context.newPage()
    await signIn(page, who.email, who.password)
    await page.goto(at(`/app/agents/${id}/setup/greeting`))
    const heard = page.locator('#heard')
    await page.fill('[name=businessName]', 'Lumen on the Square')
    assert.include(await page.inputValue('[name=greeting]'), 'Lumen on the Square')
    assert.include(await heard.innerText(), 'Lumen on the Square')
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
    const { content } = await AgentVersion.findByOrFail('agentId', id)
    assert.equal(content.business.name, 'Lumen on the Square')
    assert.include(content.greeting, 'Lumen on the Square')

    await page.fill('[name=farewell]', '')
    await page.getByText('Not saved yet: something is missing.').waitFor()
    await page.goto(at(`/app/agents/${id}/setup/voice`))
    const notice = heard.getByText('This call is recorded.')
    assert.isFalse(await notice.isVisible())
    await page.check('[name=recording][value=true]')
    assert.isTrue(await notice.isVisible())
    await page.getByText('Everything it is told').click()
    await page.getByText('You are the receptionist of Lumen on the Square').waitFor()
    await context.close()
  })

  test('works without JavaScript: going on saves', async ({ assert, browser }) => {
    const { account, who } = await signedUp()
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await signIn(page, who.email, who.password)
    await page.goto(at('/app/agents/new'))
    await page.check('[name=language][value=de]')
    await page.getByRole('button', { name: 'From scratch' }).click()
    await page.waitForURL(/setup\/greeting$/)
    assert.include(await page.inputValue('[name=greeting]'), `hier ist ${account.name}`)
    await submit(page, 'Next', { businessName: 'Feld Sanitär', trade: 'Klempnerei' })
    await page.getByRole('link', { name: 'Next' }).click()
    await page.waitForURL(/setup\/questions$/)
    await page.fill('[name="questions[0][question]"]', 'Kommen Sie sonntags?')
    await page.fill('[name="questions[0][answer]"]', 'Nur im Notfall.')
    await submit(page, 'Another question')
    assert.equal(await page.inputValue('[name="questions[1][question]"]'), '')
    await submit(page, 'Next', { duties: 'Fragen Sie nach der Adresse.' })
    await page.check('[name="afterHours[rule]"][value=closed]')
    await page.fill('[name="afterHours[sentence]"]', 'Wir sind ab acht Uhr wieder da.')
    await submit(page, 'Next')
    await page.check('[name=formality][value=informal]')
    await submit(page, 'Next')

    const version = await AgentVersion.findByOrFail('accountId', account.id)
    const { business, greeting, questions, duties, afterHours, formality } = version.content
    assert.deepEqual([business.name, business.trade], ['Feld Sanitär', 'Klempnerei'])
    assert.include(greeting, 'hier ist Feld Sanitär')
    assert.deepEqual(questions, [{ question: 'Kommen Sie sonntags?', answer: 'Nur im Notfall.' }])
    assert.deepEqual(duties, ['Fragen Sie nach der Adresse.'])
    assert.deepEqual(afterHours, {
      rule: 'closed',
      number: null,
      sentence: 'Wir sind ab acht Uhr wieder da.',
    })
    assert.equal(formality, 'informal')
    await context.close()
  })
})

/** Those that are read rather than looked at. */
function paragraphsOf(page: Page) {
  return page
    .getByRole('main')
    .locator('p')
    .allInnerTexts()
    .then((texts) => texts.filter((text) => text.length > LONGEST_PARAGRAPH))
}
