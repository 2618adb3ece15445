import { join } from 'node:path'
import type { Page } from 'playwright'
import type { FilledBook } from '../support/book.ts'
import { Said } from './said.ts'
import { openAs, type Language, type Studio, type Who } from './studio.ts'

type Visit = FilledBook['visits'][number]

export interface Shot {
  /** Of the page, as people say it. */
  name: string
  file: string
  who: Who
  language: Language
  width: number
  scheme: 'light' | 'dark'
}

export interface Wanted {
  only?: string
  language?: string
  width?: string
  folder: string
}

const HEIGHTS = { 360: 740, 1440: 900 }
const WIDTHS = [360, 1440] as const
const SCHEMES = ['light', 'dark'] as const

/** Every wanted page as everybody whom it is for sees it, whole; and what it says alike in both languages. */
export async function takeShots(studio: Studio, wanted: Wanted) {
  const shots: Shot[] = []
  const said = new Said()
  for (const who of ['anonymous', 'owner', 'operator'] as const) {
    for (const language of ['en', 'de'] as const) {
      const visits = studio.book.visits.filter((one) => isWanted(one, who, language, wanted))
      if (visits.length === 0) continue
      const context = await openAs(studio, who, language)
      const page = await context.newPage()
      for (const visit of visits) {
        studio.signal.throwIfAborted()
        await page.goto(studio.url + inLanguage(visit, language))
        said.note(visit.name, language, await page.innerText('body'))
        shots.push(...(await shootAll(page, visit, language, wanted)))
      }
      await context.close()
    }
  }
  return { shots, untranslated: said.alike() }
}

function isWanted(visit: Visit, who: Who, language: Language, { only, ...wanted }: Wanted) {
  return (
    visit.who === who &&
    (visit.language ?? language) === language &&
    (wanted.language ?? language) === language &&
    (!only || visit.name.includes(only) || visit.address.includes(only))
  )
}

/** Nobody has chosen a language before the door: the address does. */
function inLanguage({ address, who, language: fixed }: Visit, language: Language) {
  if (fixed || who !== 'anonymous') return address
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
}

/** As high as the page: what sticks to a phone's lower edge would lie in the middle of the picture. */
function heightOf(page: Page) {
  return page.evaluate<number>('document.documentElement.scrollHeight')
}

async function shootAll(page: Page, { name, who }: Visit, language: Language, wanted: Wanted) {
  const shots: Shot[] = []
  for (const width of WIDTHS.filter((one) => Number(wanted.width ?? one) === one)) {
    await page.setViewportSize({ width, height: HEIGHTS[width] })
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme })
      const slug = name.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'
      const file = join(wanted.folder, `${slug}-${language}-${width}-${scheme}.png`)
      if (width === 360) await page.setViewportSize({ width, height: await heightOf(page) })
      await page.screenshot({ path: file, fullPage: true })
      shots.push({ name, file, who, language, width, scheme })
    }
  }
  return shots
}
