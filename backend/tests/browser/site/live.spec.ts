import { test } from '@japa/runner'
import CreateAgent from '#actions/agents/create_agent'
import { bookingOf, heldCall, messageOf } from '#tests/support/api/history'
import { memberOf, PASSWORD, signedUp } from '#tests/support/api/people'
import { at, complaintsOf, serveSite, signIn } from '#tests/support/browser/site'
import { openReception, work } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

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
    const listening = page.waitForResponse(/\/api\/v1\/live/)
    await page.goto(at('/app'))
    await listening
    await page.evaluate('globalThis.isSamePage = true')
    const heading = page.getByRole('heading', { level: 1 })
    const before = await heading.innerText()

    await messageOf(call, { text: 'The tap drips again.' })
    await page.getByText('The tap drips again.').waitFor()
    await heading.filter({ hasNotText: before }).waitFor()
    await heldCall(account, agent, { outcome: 'not-connected' })
    await page.getByRole('heading', { name: 'Call back', exact: true }).waitFor()
    assert.isTrue(await page.evaluate('globalThis.isSamePage'))
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('home shows what came between the page and its stream', async ({ browser }) => {
    const { who, call } = await business()
    const context = await browser.newContext()
    const page = await context.newPage()
    await signIn(page, who.email, who.password)
    await page.route(/\/api\/v1\/live/, async (route) => {
      await messageOf(call, { text: 'The tap drips again.' })
      await route.continue()
    })
    await page.goto(at('/app'))
    await page.getByText('The tap drips again.').waitFor()
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
    const listening = page.waitForResponse(/\/api\/v1\/live/)
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

  test('a call is followed line by line until its charge, without the page being loaded anew', async ({
    assert,
    browser,
  }) => {
    const reception = await openReception()
    const { email } = await memberOf(reception.account, 'member')
    const line = new VoiceLine(reception)
    const context = await browser.newContext()
    const complaints = complaintsOf(context)
    const page = await context.newPage()
    const says = async (role: string, transcript: string) => {
      const type = 'transcript[transcriptType="final"]'
      await line.tell(type, { role, transcriptType: 'final', transcript })
      await work()
    }
    const shown = (text: string) => page.getByRole('listitem').filter({ hasText: text }).waitFor()
    await line.ask()
    await line.status('in-progress')
    await work()
    await signIn(page, email, PASSWORD)
    const listening = page.waitForResponse(/\/api\/v1\/live/)
    await page.goto(at(`/app/calls/${(await line.find()).id}`))
    await listening
    await page.evaluate('globalThis.isSamePage = true')
    await page.getByText('Nothing has been said yet.').waitFor()
    const counted = page.locator('#call [data-since]')
    const before = await counted.innerText()

    await says('assistant', 'Good morning, how can I help?')
    await shown('Good morning, how can I help?')
    await counted.filter({ hasNotText: new RegExp(`^${before}$`) }).waitFor()
    await says('user', 'A haircut tomorrow, please.')
    await shown('A haircut tomorrow, please.')
    await line.use('take_message', { text: 'Max would like a haircut.' })
    await shown('Wrote the message down')
    await says('assistant', 'I have written that down.')
    await shown('I have written that down.')
    const entries = await page.locator('#call ol').first().getByRole('listitem').allInnerTexts()
    const order = ['Good morning', 'A haircut', 'Wrote the', 'I have written']
    assert.lengthOf(entries, order.length)
    for (const [index, words] of order.entries()) assert.include(entries[index], words)

    await line.report(60)
    await work()
    await page.getByText(/×\s15\scredits\/min\s=\s[\d.]+\scredits/).waitFor()
    assert.equal(await counted.count(), 0)
    assert.isTrue(await page.evaluate('globalThis.isSamePage'))
    assert.deepEqual(complaints, [])
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
    await tabTo('Next')
    await enter(/week\?day=/)
    await page.goto(
      at(`/app/bookings/week?day=${booking.startsAt.setZone(booking.zone).toISODate()}`)
    )
    await tabTo(`/app/bookings/${booking.id}`)
    await enter(`/app/bookings/${booking.id}`)
    await context.close()
  })
})
