import { test } from '@japa/runner'
import CreateAgent from '#actions/agents/create_agent'
import { signedUp } from '#tests/support/api/people'
import { at, serveSite, signIn, submit } from '#tests/support/browser/site'

const SAVE = 'Save as draft'
const row = (index: number, half: string) => `[name="questions[${index}][${half}]"]`

test.group('Editing a receptionist without JavaScript', (group) => {
  serveSite(group)

  test('a question is added, with room for more, then changed and shown', async ({
    assert,
    browser,
  }) => {
    const { account, who } = await signedUp()
    const { id } = await new CreateAgent().handle({ account, template: 'salon' })
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await signIn(page, who.email, who.password)
    await page.goto(at(`/app/agents/${id}/edit`))
    const questions = page.locator('[name$="[question]"]')
    const rows = await questions.count()
    const free = await questions.evaluateAll((inputs) =>
      inputs.findIndex((input) => (input as unknown as { value: string }).value === '')
    )

    await page.fill(row(free, 'question'), 'Where can I park?')
    await submit(page, SAVE)
    assert.equal(page.url(), at(`/app/agents/${id}/edit`))
    assert.equal(await page.inputValue(row(free, 'question')), 'Where can I park?')
    assert.equal(await page.getAttribute(row(free, 'answer'), 'aria-invalid'), 'true')

    await page.fill(row(free, 'answer'), 'Behind the house.')
    await submit(page, SAVE)
    assert.equal(page.url(), at(`/app/agents/${id}/edit`))
    assert.equal(await questions.count(), rows + 1)

    await page.fill(row(free, 'answer'), 'In the yard.')
    await submit(page, SAVE)
    assert.equal(page.url(), at(`/app/agents/${id}`))
    const shown = await page.locator('main').innerText()
    assert.include(shown, 'Where can I park?')
    assert.include(shown, 'In the yard.')
    await context.close()
  })
})
