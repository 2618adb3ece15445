import { rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright'
import type { Shot } from './shots.ts'

/** How many pictures stand side by side, and how wide each is shown. */
const LAYOUTS: Record<number, { across: number; shown: number }> = {
  360: { across: 6, shown: 330 },
  1440: { across: 3, shown: 660 },
}
const ROWS: Record<number, number> = { 360: 1, 1440: 2 }
const TALLEST = 2600

/** Sheets of a few pages each, by who sees them, language, width and scheme. Answers with how many. */
export async function composeSheets(browser: Browser, shots: Shot[], folder: string) {
  const page = await browser.newPage()
  const markup = join(folder, 'sheet.html')
  let sheets = 0
  for (const [title, group] of Object.entries(Object.groupBy(shots, titleOf))) {
    const { width } = group![0]!
    const { across, shown } = LAYOUTS[width]!
    for (const [index, part] of chunks(group!, across * ROWS[width]!).entries()) {
      writeFileSync(markup, sheetOf(`${title}, ${index + 1}`, part, shown))
      await page.setViewportSize({ width: across * (shown + 20) + 20, height: 600 })
      await page.goto(pathToFileURL(markup).href)
      const path = join(folder, `${title.replaceAll(' ', '-')}-${index + 1}.jpg`)
      await page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 82 })
      sheets += 1
    }
  }
  await page.close()
  rmSync(markup, { force: true })
  return sheets
}

function titleOf({ who, language, width, scheme }: Shot) {
  return `sheet ${who} ${language} ${width} ${scheme}`
}

function chunks<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size)
  )
}

/** What is taller than a sheet allows is cut there, and can be looked at alone. */
function sheetOf(title: string, shots: Shot[], shown: number) {
  const pictures = shots.map(
    ({ name, file }) =>
      `<figure><figcaption>${name}</figcaption><div><img src="${basename(file)}" width="${shown}"></div></figure>`
  )
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><style>
    body { margin: 20px 0 0 20px; font: 14px sans-serif; background: #888; color: #fff }
    main { display: flex; flex-wrap: wrap; align-items: flex-start }
    figure { margin: 0 20px 20px 0; width: ${shown}px }
    figcaption { margin-bottom: 6px }
    div { max-height: ${TALLEST}px; overflow: hidden }
    img { display: block }
  </style><main>${pictures.join('')}</main>`
}
