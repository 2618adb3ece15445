import { test } from '@japa/runner'
import type { Page } from 'playwright'
import CreateAgent from '#actions/agents/create_agent'
import { heldCall } from '#tests/support/api/history'
import { signedUp } from '#tests/support/api/people'
import { bringAxe, spillsOn, violationsOn } from '#tests/support/browser/inspect'
import { at, complaintsOf, serveSite, signIn, submit } from '#tests/support/browser/site'
import { sandbox } from '#tests/support/town'

const PHONE = { width: 360, height: 740 }

/** A call whose sound the vendor has; it took ten seconds. */
async function recordedCall() {
  const { account, who } = await signedUp()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const town = await sandbox()
  const times = { startedAt: '2026-03-02T09:00:00.000Z', endedAt: '2026-03-02T09:00:10.000Z' }
  const heard = { from: '+15550100123', isRecorded: true, ...times }
  const [vendorCallId] = (await town.act('vapi', 'addCalls', [heard])) as string[]
  const transcript = [
    { role: 'agent' as const, text: 'Salon Ahorn, good morning.', offsetMs: 0 },
    { role: 'caller' as const, text: 'The colour is not what I wanted.', offsetMs: 2000 },
  ]
  const told = { vendorCallId, hasRecording: true, transcript }
  return { who, town, call: await heldCall(account, agent, told) }
}

const marked = (page: Page) => page.locator('[data-offset][aria-current]')

test.group('The page of a call', (group) => {
  serveSite(group)

  test('takes tags and gives them back, and the list goes by them, without JavaScript', async ({
    assert,
    browser,
  }) => {
    const { who, call } = await recordedCall()
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE })
    const page = await context.newPage()
    await signIn(page, who.email, who.password)
    await page.goto(at(`/app/calls/${call.id}`))
    for (const word of ['Reklamation', 'Stammkunde']) {
      await page.getByLabel('Add a tag').fill(word)
      await submit(page, 'Add')
    }
    await page.getByRole('link', { name: 'Reklamation', exact: true }).click()
    assert.equal(page.url(), at('/app/calls?tag=Reklamation'))
    assert.include(await page.getByRole('article').innerText(), 'Stammkunde')
    await page.goto(at('/app/calls?tag=reklamation&result=missed'))
    assert.equal(await page.getByRole('article').count(), 0)
    await page.goto(at(`/app/calls/${call.id}`))
    await submit(page, 'Remove Reklamation')
    assert.equal(await page.getByRole('link', { name: 'Reklamation', exact: true }).count(), 0)
    assert.equal(await page.getByRole('link', { name: 'Stammkunde', exact: true }).count(), 1)
    await context.close()
  })

  test('says how the charge is reckoned, and by whose clock', async ({ assert, browser }) => {
    const { who, call } = await recordedCall()
    await call.merge({ durationSource: 'receipts' }).save()
    const page = await (await browser.newContext()).newPage()
    await signIn(page, who.email, who.password)
    await page.goto(at(`/app/calls/${call.id}`))
    const text = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ')
    assert.match(text, /Connected 4 min 32 s, by our own clock Price at the time €0\.15 a minute/)
    await page.context().close()
  })

  test('has its player rest on the bar at the lower edge of a phone', async ({
    assert,
    browser,
  }) => {
    const { who, call } = await recordedCall()
    const page = await (await browser.newContext({ viewport: PHONE })).newPage()
    await signIn(page, who.email, who.password)
    await page.goto(at(`/app/calls/${call.id}`))
    const player = (await page.locator('[data-recording-of-call]').boundingBox())!
    const bar = (await page.locator('#small-nav').boundingBox())!
    assert.closeTo(player.y + player.height, bar.y, 0.5)
    await page.context().close()
  })

  test('plays the recording through us, marks the line that is heard, and can be used by everybody', async ({
    assert,
    browser,
  }) => {
    const { who, call } = await recordedCall()
    const context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce' })
    await bringAxe(context)
    const complaints = complaintsOf(context)
    const page = await context.newPage()
    const asked = new Set<string>()
    page.on('request', (request) => asked.add(new URL(request.url()).origin))
    await signIn(page, who.email, who.password)
    await page.goto(at(`/app/calls/${call.id}`))
    await page.getByLabel('Add a tag').fill('Wegen Farbe Reklamation im Mai')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /^Wegen Farbe/ }).waitFor()
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1440, 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 740 })
      assert.deepEqual(await violationsOn(page), [])
      assert.deepEqual(await spillsOn(page), [])
    }

    await page.evaluate(`document.querySelector('audio').muted = true`)
    await page.evaluate(`document.querySelector('audio').play()`)
    await marked(page).filter({ hasText: 'good morning' }).waitFor()
    await page.evaluate(`document.querySelector('audio').currentTime = 7`)
    await marked(page).filter({ hasText: 'colour' }).waitFor()
    assert.equal(await marked(page).count(), 1)
    assert.deepEqual([...asked], [new URL(at('/')).origin])
    assert.deepEqual(complaints, [])
    await context.close()
  })

  test('says in words that the vendor has the recording no more', async ({ assert, browser }) => {
    const { who, call } = await recordedCall()
    await call.merge({ vendorCallId: 'gone-by-now' }).save()
    const page = await (await browser.newContext()).newPage()
    await signIn(page, who.email, who.password)
    await page.goto(at(`/app/calls/${call.id}`))
    await page.evaluate(`document.querySelector('audio').play().catch(() => {})`)
    const problem = page.getByText('There is no recording of this call')
    await problem.waitFor()
    assert.isTrue(await problem.isVisible())
    await page.context().close()
  })
})
