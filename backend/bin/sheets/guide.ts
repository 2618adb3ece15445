import { join } from 'node:path'
import type { Page } from 'playwright'
import { openAs, type Studio } from './studio.ts'

/** Pages that show how one is built, by the name of their picture. */
const ANATOMIES = {
  'page-home': '/app',
  'page-list': '/app/calls',
  'page-detail': '/app/calls/[id]',
  'page-settings': '/app/settings',
}

const PARTS = '/parts'
const OPEN_FOLDS = `document.querySelectorAll('details:not([data-menu])').forEach((one) => (one.open = true))`

/** Pictures of every part that the style guide's page shows, and of a page of every kind. Answers with how many. */
export async function takeGuidePictures(studio: Studio, folder: string): Promise<number> {
  const context = await openAs(studio, studio.book.emails.owner, 'en')
  const page = await context.newPage()
  await page.setViewportSize({ width: 1100, height: 720 })
  const parts = await takeParts(studio, page, folder)
  for (const [name, pattern] of Object.entries(ANATOMIES)) {
    const visit = studio.book.visits.find((one) => one.name === pattern)
    await page.goto(studio.url + visit!.address)
    await page.screenshot({ path: join(folder, `${name}.png`) })
  }
  await page.setViewportSize({ width: 360, height: 720 })
  const list = studio.book.visits.find((one) => one.name === ANATOMIES['page-list'])
  await page.goto(studio.url + list!.address)
  await page.screenshot({ path: join(folder, 'page-list-phone.png') })
  await context.close()
  return parts + Object.keys(ANATOMIES).length + 1
}

async function takeParts({ url }: Studio, page: Page, folder: string): Promise<number> {
  await page.goto(url + PARTS)
  await page.evaluate(OPEN_FOLDS)
  const parts = await page.locator('[data-part]').all()
  for (const part of parts) {
    const name = await part.getAttribute('data-part')
    await part.screenshot({ path: join(folder, `${name}.png`) })
  }
  return parts.length
}
