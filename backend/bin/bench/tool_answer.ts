import { Stage } from '../demo/stage.ts'
import { Browser } from '../demo/browser.ts'
import { measure, type Figure } from './figure.ts'
import { percentilesOf, timedAtOnce } from './latency.ts'
import { openReception, untilQuiet } from './reception.ts'
import { callers, type VoiceLine } from './voice_line.ts'

const CALLERS = 200
/** How slow the calendar's vendor is. */
const DELAYS_MS = [0, 300, 3000]
/** Rounds that are not counted, until the server runs as it does after its first minutes. */
const WARM_UPS = 3
const MANY = 10_000

type Reception = Awaited<ReturnType<typeof openReception>>

/**
 * Free times for two hundred callers at once, and a booking by each, with the calendar's vendor as quick as the
 * stand-in, slow, and very slow; beside a bare route of the same server.
 */
export async function toolAnswer(): Promise<Figure> {
  await using stage = new Stage()
  const reception = await openReception(stage)
  const browser = new Browser(reception.url)
  await browser.visit('/sandbox')
  for (let round = 0; round < WARM_UPS; round++) await play(reception, browser, 0)
  const bare = percentilesOf(
    await timedAtOnce(callers(reception, CALLERS), () => fetch(`${reception.url}/health/live`))
  )
  const parts: Figure = { ...measure(0, 'ms', null) }
  let worst = 0
  for (const milliseconds of DELAYS_MS) {
    const { found, booked } = await play(reception, browser, milliseconds)
    parts[`findAt${milliseconds}`] = { ...found }
    parts[`bookAt${milliseconds}`] = { ...booked }
    worst = Math.max(worst, found.p95)
  }
  return { ...parts, ...measure(worst, 'ms', bare.p95), barePercentiles: bare }
}

/** Two hundred ring, ask for free times, book, and hang up. */
async function play(reception: Reception, browser: Browser, milliseconds: number) {
  const lines = callers(reception, CALLERS)
  for (const line of lines) await line.ask()
  await untilQuiet(reception.databaseUrl)
  if (milliseconds > 0) {
    await browser.inject('google', { kind: 'slow', milliseconds, match: '', times: MANY })
  }
  const offers = new Map<VoiceLine, string>()
  const found = percentilesOf(
    await timedAtOnce(lines, async (line) => offers.set(line, await find(line)))
  )
  const booked = percentilesOf(await timedAtOnce(lines, (line) => book(line, offers.get(line)!)))
  for (const line of lines) await line.hangUp()
  await browser.clearFaults()
  await untilQuiet(reception.databaseUrl)
  return { found, booked }
}

function find(line: VoiceLine) {
  return line.use('find_slots', { service: 'Haircut' })
}

/** The first time that was offered: of so many who want it one gets it, and all are answered. */
function book(line: VoiceLine, offers: string) {
  const [, slot = ''] = /\[slot ([^\]]+)\]/.exec(offers) ?? []
  return line.use('book_slot', { service: 'Haircut', name: 'Jo Caller', slot })
}
