import { setTimeout } from 'node:timers/promises'
import { Browser } from '../demo/browser.ts'
import { Stage } from '../demo/stage.ts'
import { fillBook, type FilledBook } from '../support/book.ts'
import { say } from '../support/output.ts'
import { startPostgres } from '../support/postgres.ts'
import { throwawayPostgres } from '../support/throwaway_postgres.ts'
import { median, type Figure, type Measure } from './figure.ts'
import { npmStart } from './install.ts'
import { openJudge, type Judge, type Scores } from './lighthouse.ts'
import { measuredPages, type Category, type MeasuredPage, type Targets } from './page_targets.ts'

/** What Lighthouse gives a page: points by category, beside what it has to reach. */
export interface PageFigure extends Measure {
  address: string
  /** Medians. */
  points: Targets
  targets: Targets
  /** Audits that took points away in a category whose target was missed. */
  failed: string[]
}

const ROUNDS = 5
const SETTLED_AFTER_MS = 5_000

/** Lighthouse on the pages that have targets, each opened five times in an install of its own. */
export async function pages(signal: AbortSignal): Promise<Figure> {
  await using stage = new Stage()
  const { dataDirectory, discard } = await throwawayPostgres({ durable: true })
  stage.add({ close: discard })
  const { url: address } = stage.add(await npmStart(dataDirectory, signal))
  const url = address.replace('127.0.0.1', 'localhost')
  const { url: databaseUrl } = await startPostgres(dataDirectory)
  const book = await fillBook({ url, databaseUrl, dataDirectory })
  const cookie = await signIn(url, book)
  const judge = stage.add(await openJudge())
  await setTimeout(SETTLED_AFTER_MS, undefined, { signal })

  const figures: Record<string, PageFigure> = {}
  for (const page of measuredPages(book)) {
    figures[page.name] = await measurePage(judge, url, page, cookie, signal)
  }
  const missed = Object.values(figures).flatMap(missedBy).length
  return { value: missed, unit: 'targets missed', baseline: null, ratio: null, ...figures }
}

/** Categories in which a page stays below its target. */
export function missedBy({ points, targets }: PageFigure): Category[] {
  return (Object.keys(targets) as Category[]).filter((one) => points[one]! < targets[one]!)
}

async function measurePage(
  judge: Judge,
  url: string,
  { name, address, isSignedIn, targets }: MeasuredPage,
  cookie: string,
  signal: AbortSignal
): Promise<PageFigure> {
  const categories = Object.keys(targets) as Category[]
  const runs: Scores[] = []
  for (let round = 0; round < ROUNDS; round++) {
    signal.throwIfAborted()
    runs.push(await judge.judge(`${url}${address}`, categories, isSignedIn ? cookie : null))
  }
  const points: Targets = {}
  for (const one of categories) points[one] = median(runs.map((run) => run[one]!.points))
  say(`${name}: ${categories.map((one) => `${one} ${points[one]}`).join(', ')}`)
  const base = { value: points.performance!, unit: 'points', baseline: null, ratio: null }
  const figure = { ...base, address, points, targets, failed: [] }
  return { ...figure, failed: failedIn(runs, missedBy(figure)) }
}

function failedIn(runs: Scores[], categories: Category[]): string[] {
  return [...new Set(runs.flatMap((run) => categories.flatMap((one) => run[one]!.failed)))]
}

async function signIn(url: string, { emails, password }: FilledBook): Promise<string> {
  const browser = new Browser(url)
  await browser.visit('/signin')
  await browser.post('signin', { email: emails.owner, password })
  return browser.cookie
}
