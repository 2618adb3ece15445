import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { openFullBook, type Book } from '#tests/support/book/full_book'
import { bringAxe, spillsOn, violationsInMenus, violationsOn } from '#tests/support/browser/inspect'
import { at, complaintsOf, serveSite, signIn } from '#tests/support/browser/site'
import { giveBack } from '#tests/support/numbers'
import { visitsOf, type Visit } from '#tests/support/pages/visits'
import { work } from '#tests/support/town'

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 360, height: 740 }

let book: Book

test.group('Every page', (group) => {
  serveSite(group)
  group.setup(async () => {
    book = await openFullBook()
    await work()
    return () => giveBack(book.number)
  })

  test('for {who} can be read by everybody, by day and by night, on a phone and at a desk')
    .with([{ who: 'anonymous' }, { who: 'owner' }, { who: 'operator' }] as const)
    .timeout(300_000)
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

  test('for {who} fits a phone in German, and can be read there')
    .with([{ who: 'anonymous' }, { who: 'owner' }, { who: 'operator' }] as const)
    .timeout(300_000)
    .run(async ({ assert, browser }, { who }) => {
      const visits = (await visitsFor(who)).filter(({ language }) => !language)
      const findings = await shared(visits, (some) => judgeInGerman(browser, who, some))
      assert.deepEqual(findings, [])
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

async function judgeInGerman(browser: Browser, who: Visit['who'], visits: Visit[]) {
  const { page, complaints, close } = await open(browser, who, 'de')
  await page.setViewportSize(PHONE)
  const findings: string[] = []
  for (const { name, address } of visits) {
    const note = (found: string[]) => findings.push(...found.map((one) => `${name}: ${one}`))
    await page.goto(at(who === 'anonymous' ? inGerman(address) : address))
    note(await formOf(page, 'de'))
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

/** Two browsers at once: there are many pages. */
async function shared(visits: Visit[], judge: (visits: Visit[]) => Promise<string[]>) {
  const halves = [0, 1].map((half) => visits.filter((_, index) => index % 2 === half))
  return (await Promise.all(halves.map(judge))).flat()
}

async function visitsFor(who: Visit['who']) {
  return (await visitsOf(book)).filter((visit) => visit.who === who)
}

async function open(browser: Browser, who: Visit['who'], language: 'en' | 'de') {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: language })
  await bringAxe(context)
  const complaints = complaintsOf(context)
  const page = await context.newPage()
  const person = {
    owner: language === 'de' ? book.germanOwner : book.user,
    operator: language === 'de' ? book.germanOperator : book.operator,
  }
  if (who !== 'anonymous') await signIn(page, person[who].email, 'correct horse battery')
  return { page, complaints, close: () => context.close() }
}

/** What every page has, whatever it is about. */
async function formOf(page: Page, language: string): Promise<string[]> {
  const headings = await page.locator('h1').count()
  const inline = await page.locator('[style]').count()
  const spoken = await page.getAttribute('html', 'lang')
  return [
    ...(headings === 1 ? [] : [`has ${headings} h1`]),
    ...(inline === 0 ? [] : [`styles ${inline} elements inline`]),
    ...(spoken === language ? [] : [`says it is in ${spoken}, not ${language}`]),
  ]
}

function inGerman(address: string) {
  return `${address}${address.includes('?') ? '&' : '?'}lang=de`
}
