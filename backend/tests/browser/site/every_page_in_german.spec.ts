import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { spillsOn, violationsOn } from '#tests/support/browser/inspect'
import {
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

test.group('Every page in German', (group) => {
  serveSite(group)
  group.setup(fillEveryPage)

  test('for {who} is German, fits a phone, and can be read there')
    .with([{ who: 'anonymous' }, { who: 'owner' }, { who: 'operator' }] as const)
    .timeout(300_000)
    .run(async ({ assert, browser }, { who }) => {
      const visits = (await visitsFor(who)).filter(({ language }) => !language)
      const findings = await shared(visits, (some) => judgeInGerman(browser, who, some))
      assert.deepEqual(findings, [])
    })
})

async function judgeInGerman(browser: Browser, who: Visit['who'], visits: Visit[]) {
  const { page, complaints, close } = await open(browser, who, 'de')
  const findings: string[] = []
  for (const { name, address } of visits) {
    const note = (found: string[]) => findings.push(...found.map((one) => `${name}: ${one}`))
    await page.setViewportSize(PHONE)
    await page.goto(at(who === 'anonymous' ? inGerman(address) : address))
    note(await formOf(page, 'de'))
    note(await spillsOn(page))
    note(await violationsOn(page))
    await page.setViewportSize(NARROW)
    note(await spillsOn(page))
    note(complaints.splice(0))
  }
  await close()
  return findings
}

function inGerman(address: string) {
  return `${address}${address.includes('?') ? '&' : '?'}lang=de`
}
