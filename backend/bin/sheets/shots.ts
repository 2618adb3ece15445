import { join } from 'node:path'
import type { Page } from 'playwright'
import { Said } from './said.ts'
import { openAs, readerOf, type Language, type SeenPage, type Studio, type Who } from './studio.ts'

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

interface Sight {
  visit: SeenPage
  language: Language
  folder: string
}

/** A window of one width, which it has before anything is opened in it. */
interface Frame {
  page: Page
  width: (typeof WIDTHS)[number]
}

/** Every wanted page as everybody whom it is for sees it, whole; and what it says alike in both languages. */
export async function takeShots(studio: Studio, wanted: Wanted) {
  const shots: Shot[] = []
  const said = new Said()
  for (const language of ['en', 'de'] as const) {
    const seen = studio.book.visits.filter((one) => isWanted(one, language, wanted))
    const byReader = Map.groupBy(seen, (one) => readerOf(studio.book, one, language))
    for (const [reader, visits] of byReader) {
      const context = await openAs(studio, reader, language)
      const frames: Frame[] = []
      for (const width of widthsOf(wanted)) frames.push({ width, page: await context.newPage() })
      for (const visit of visits) {
        studio.signal.throwIfAborted()
        const address = studio.url + inLanguage(visit, language)
        await Promise.all(frames.map((frame) => open(frame, address)))
        // One after the other: pictures that are taken at once show each other's windows.
        for (const frame of frames) {
          shots.push(...(await shoot(frame, { visit, language, folder: wanted.folder })))
        }
        said.note(visit.name, language, await frames[0]!.page.innerText('body'))
      }
      await context.close()
    }
  }
  return { shots, untranslated: said.alike() }
}

function isWanted(visit: SeenPage, language: Language, { only, ...wanted }: Wanted) {
  return (
    (visit.language ?? language) === language &&
    (wanted.language ?? language) === language &&
    (!only || visit.name.includes(only) || visit.address.includes(only))
  )
}

function widthsOf({ width }: Wanted) {
  return WIDTHS.filter((one) => Number(width ?? one) === one)
}

/** Nobody has chosen a language before the door: the address does. */
function inLanguage({ address, who, language: fixed }: SeenPage, language: Language) {
  if (fixed || who !== 'anonymous') return address
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
}

/** As high as the page: what sticks to a phone's lower edge would lie in the middle of the picture. */
function heightOf(page: Page) {
  return page.evaluate<number>('document.documentElement.scrollHeight')
}

/** At the width at which it is seen: scripts scroll to what matters as they start. */
async function open({ page, width }: Frame, address: string) {
  await page.setViewportSize({ width, height: HEIGHTS[width] })
  await page.goto(address)
}

async function shoot({ page, width }: Frame, { visit, language, folder }: Sight) {
  const shots: Shot[] = []
  const { name, who } = visit
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme })
    const slug = name.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'
    const file = join(folder, `${slug}-${language}-${width}-${scheme}.png`)
    if (width === 360) await page.setViewportSize({ width, height: await heightOf(page) })
    await page.screenshot({ path: file, fullPage: true })
    shots.push({ name, file, who, language, width, scheme })
  }
  return shots
}
