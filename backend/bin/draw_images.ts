/**
 * `node backend/bin/draw_images.ts`: draws the site's icons and what messengers show for a link, from
 * our mark, font and sentences, into frontend/public. Run it again when one of these has changed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { ensureChromium } from './support/chromium.ts'
import { main, say } from './support/output.ts'
import { FRONTEND, ROOT } from './support/paths.ts'

const PUBLIC = join(FRONTEND, 'public')
const FONT = join(
  ROOT,
  'node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2'
)
/** Said in the picture for a link. */
const SAID = {
  en: ['“Is there anything on Friday?”', 'Booked, Fri 14:30'],
  de: ['„Haben Sie am Freitag noch was?“', 'Gebucht, Fr 14:30'],
}
const mark = readFileSync(join(PUBLIC, 'favicon.svg'), 'utf8')

await main(async () => {
  const executablePath = await ensureChromium()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    await draw(browser, 'icon-192.png', 192, 192, icon())
    await draw(browser, 'icon-512.png', 512, 512, icon())
    // Phones round the corners themselves, and cut off what lies near them.
    await draw(browser, 'icon-maskable.png', 512, 512, icon('background: #1c6a5c'))
    await draw(browser, 'apple-touch-icon.png', 180, 180, icon('background: #1c6a5c'))
    for (const language of ['en', 'de'] as const) {
      await draw(browser, `social-${language}.png`, 1200, 630, social(language))
    }
  } finally {
    await browser.close()
  }
  return 0
})

async function draw(
  browser: Browser,
  name: string,
  width: number,
  height: number,
  content: string
) {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(`<style>* { margin: 0; box-sizing: border-box }</style>${content}`)
  await page.evaluate('document.fonts.ready')
  const png = await page.screenshot({ omitBackground: true })
  await page.close()
  writeFileSync(join(PUBLIC, name), png)
  say(`drew ${name}, ${Math.round(png.length / 1024)} kB.`)
}

function icon(style = '') {
  const size = style ? 'width: 78%; margin: 11%' : 'width: 100%'
  return `<body style="${style}"><div style="${size}">${mark}</div></body>`
}

function social(language: keyof typeof SAID) {
  const words: Record<string, string> = JSON.parse(
    readFileSync(join(FRONTEND, `src/words/${language}/marketing.json`), 'utf8')
  )
  const font = readFileSync(FONT).toString('base64')
  return `<style>
    @font-face { font-family: Figtree; font-weight: 300 900; src: url(data:font/woff2;base64,${font}) }
    body { width: 1200px; height: 630px; padding: 76px 84px; display: grid; align-content: space-between;
      background: #fcf9f3; color: #2a2520; font-family: Figtree }
    .mark { display: flex; align-items: center; gap: 22px; font-size: 42px; font-weight: 640 }
    .mark svg { width: 72px }
    h1 { font-size: 74px; line-height: 1.08; font-weight: 640; letter-spacing: -0.02em }
    .said { display: flex; gap: 20px; font-size: 29px }
    .said p { padding: 16px 28px; border-radius: 16px; border: 2px solid #e2dcd2; background: #fff }
    .said p:last-child { background: #1c6a5c; border-color: #1c6a5c; color: #fbf8f1 }
  </style>
  <p class="mark">${mark}Kametrix</p>
  <h1>${words['hero.first']}<br>${words['hero.second']}</h1>
  <div class="said">${SAID[language].map((said) => `<p>${said}</p>`).join('')}</div>`
}
