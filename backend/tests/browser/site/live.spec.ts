import { test } from '@japa/runner'
import CreateAgent from '#actions/agents/create_agent'
import { bookingOf, heldCall, messageOf } from '#tests/support/api/history'
import { signedUp } from '#tests/support/api/people'
import { at, complaintsOf, serveSite, signIn } from '#tests/support/browser/site'

/** Somebody signed in, whose business has had a call. */
async function business() {
  const { account, who } = await signedUp()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const call = await heldCall(account, agent)
  return { account, agent, who, call }
}

test.group('Pages that keep up', (group) => {
  serveSite(group)

  test('home shows a message and a missed call as they come, heading included', async ({
    assert,
    browser,
  }) => {
    const { account, agent, who, call } = await business()
    const context = await browser.newContext()
    const complaints = complaintsOf(context)
    const page = await context.newPage()
    await signIn(page, who.email, who.password)
    const listening = page.waitForResponse(/\/api\/v1\/live$/)
    await page.goto(at('/app'))
    await listening
    await page.evaluate('globalThis.isSamePage = true')
    const heading = page.getByRole('heading', { level: 1 })
    const before = await heading.innerText()

    await messageOf(call, { text: 'The tap drips again.' })
    await page.getByText('The tap drips again.').waitFor()
    await heading.filter({ hasNotText: before }).waitFor()
    await heldCall(account, agent, { outcome: 'not-connected' })
    await page.getByRole('heading', { name: 'Ring back', exact: true }).waitFor()
    assert.isTrue(await page.evaluate('globalThis.isSamePage'))
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('what somebody is about to do is left alone until they leave it', async ({
    assert,
    browser,
  }) => {
    const { who, call } = await business()
    await messageOf(call, { text: 'The first one.' })
    const context = await browser.newContext()
    const page = await context.newPage()
    await signIn(page, who.email, who.password)
    const listening = page.waitForResponse(/\/api\/v1\/live$/)
    await page.goto(at('/app'))
    await listening
    const button = page.getByRole('main').getByRole('button').first()
    await button.focus()
    await button.evaluate((one) => one.setAttribute('data-kept', ''))
    const kept = page.locator('[data-kept]:focus')

    const heading = page.getByRole('heading', { level: 1 })
    const before = await heading.innerText()
    await messageOf(call, { text: 'The second one.' })
    await heading.filter({ hasNotText: before }).waitFor()
    assert.equal(await kept.count(), 1)
    assert.equal(await page.getByText('The second one.').count(), 0)

    await kept.blur()
    await page.getByText('The second one.').waitFor()
    await context.close()
  })

  test('the list of calls and the week are reached and worked by Tab and Enter alone', async ({
    assert,
    browser,
  }) => {
    const { who, call } = await business()
    const booking = await bookingOf(call)
    const context = await browser.newContext()
    const page = await context.newPage()
    await signIn(page, who.email, who.password)

    /** Goes on by Tab until a link or button of this address or name has the focus, then presses it. */
    const tabTo = async (wanted: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab')
        const one = page.locator(':focus-visible')
        if ((await one.count()) === 0) continue
        if ((await one.getAttribute('href')) === wanted) return
        if ((await one.innerText()).trim() === wanted) return
      }
      assert.fail(`${wanted} cannot be reached`)
    }
    const enter = async (address: string | RegExp) => {
      await page.keyboard.press('Enter')
      await page.waitForURL(typeof address === 'string' ? at(address) : address)
    }

    await tabTo('/app/calls')
    await enter('/app/calls')
    await tabTo('/app/calls?result=missed')
    await enter('/app/calls?result=missed')
    await tabTo('/app/calls')
    await enter('/app/calls')
    await tabTo(`/app/calls/${call.id}`)
    await enter(`/app/calls/${call.id}`)

    await tabTo('/app/bookings')
    await enter('/app/bookings')
    await tabTo('/app/bookings/week')
    await enter('/app/bookings/week')
    await tabTo('Week after')
    await enter(/week\?day=/)
    await page.goto(at(`/app/bookings/week?day=${booking.startsAt.toISODate()}`))
    await tabTo(`/app/bookings/${booking.id}`)
    await enter(`/app/bookings/${booking.id}`)
    await context.close()
  })
})
