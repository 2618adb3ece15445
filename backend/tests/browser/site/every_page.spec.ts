import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { spillsOn, violationsInMenus, violationsOn } from '#tests/support/browser/inspect'
import {
  DESK,
  fillEveryPage,
  formOf,
  NARROW,
  open,
  PHONE,
  shared,
  visitsFor,
} from '#tests/support/browser/every_page'
import { at, serveSite } from '#tests/support/browser/site'
import type { Visit } from '#tests/support/pages/visits'

test.group('Every page', (group) => {
  serveSite(group)
  group.setup(fillEveryPage)

  test('for {who} can be read by everybody, by day and by night, on a phone and at a desk')
    .with([{ who: 'anonymous' }, { who: 'owner' }, { who: 'operator' }] as const)
    .timeout(300_000)
    .run(async ({ assert, browser }, { who }) => {
      const findings = await shared(await visitsFor(who), (visits) =>
        judgeByDayAndNight(browser, who, visits)
      )
      assert.deepEqual(findings, [])
    })

  test('at {width} px has menus that can be read as well')
    .with([PHONE, DESK])
    .run(async ({ assert, browser }, size) => {
      const { page, close } = await open(browser, 'owner', 'en')
      await page.setViewportSize(size)
      await page.goto(at('/app'))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        assert.deepEqual(await violationsInMenus(page), [])
      }
      await close()
    })
})

async function judgeByDayAndNight(browser: Browser, who: Visit['who'], visits: Visit[]) {
  const { page, complaints, close } = await open(browser, who, 'en')
  const findings: string[] = []
  for (const { name, address, language } of visits) {
    const note = (found: string[]) => findings.push(...found.map((one) => `${name}: ${one}`))
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(PHONE)
    await page.goto(at(address))
    note(await formOf(page, language ?? 'en'))
    note(await spillsOn(page))
    note(await violationsOn(page))
    await page.setViewportSize(NARROW)
    note(await spillsOn(page))
    if (isOneOfMany(name)) continue
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize(DESK)
    note(await spillsOn(page))
    note(await violationsOn(page))
    note(complaints.splice(0))
  }
  await close()
  return findings
}

/** Twenty pages of help are built alike: two of them are looked at by night and at a desk as well. */
function isOneOfMany(name: string) {
  return Number(/^(\/de)?\/(help|trades)\/.* (\d+)$/.exec(name)?.[3] ?? 1) > 2
}
