import { test } from '@japa/runner'
import PhoneNumber from '#models/phone_number'
import { newcomer } from '#tests/support/api/people'
import { at, complaintsOf, serveSite, signUp, submit } from '#tests/support/browser/site'
import { sandbox, work } from '#tests/support/town'

test.group('From signing up to the first call', (group) => {
  serveSite(group)

  test('a business sets its receptionist up in the browser and reads what it did', async ({
    assert,
    browser,
  }) => {
    const context = await browser.newContext()
    const complaints = complaintsOf(context)
    const page = await context.newPage()
    const heading = () => page.getByRole('heading', { level: 1 }).innerText()
    const status = () => page.getByRole('status').innerText()

    await signUp(page, newcomer())
    assert.equal(await heading(), 'Welcome')

    await page.goto(at('/app/agents/new'))
    await page.getByRole('button', { name: 'Hair and beauty' }).click()
    await page.waitForURL(/setup\/greeting$/)
    await page.goto(page.url().replace(/\/setup.*/, ''))
    assert.equal(await heading(), 'Front desk')
    await submit(page, 'Publish')
    assert.include(await status(), 'Front desk is live')
    await submit(page, 'Get a number')
    const agentId = page.url().split('/').at(-1)!
    const number = await PhoneNumber.findByOrFail('agentId', agentId)
    assert.include(await status(), number.number!)

    await page.goto(at('/app/connections'))
    await submit(page, 'Connect Google')
    await page.getByRole('button').first().click()
    await page.waitForURL(at('/app/connections'))
    assert.include(await status(), 'is connected')

    const town = await sandbox()
    await town.act('vapi', 'simulateCall', { number: number.number, script: 'books' })
    await work()

    await page.goto(at('/app/calls'))
    const line = page.getByRole('article').first()
    assert.match(await line.innerText(), /Booked: Haircut, .+ \d\d:\d\d/)
    await line.getByRole('link').first().click()
    await page.waitForURL(/\/app\/calls\/.+/)
    const call = await page.getByRole('main').innerText()
    assert.include(call, 'Looked at your calendar')
    assert.include(call, 'Booked it in your calendar')
    assert.match(call, /×\s15\scredits\/min\s=\s[\d.]+\scredits/)

    await page.goto(at('/app/bookings'))
    assert.include(await page.getByRole('main').innerText(), 'On your calendar')
    await page.goto(at('/app'))
    assert.equal(await heading(), 'Nobody is waiting for you')
    assert.deepEqual(complaints, [])
    await context.close()
  })
})
