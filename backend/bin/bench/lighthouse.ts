import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright'
import type { Prop } from '../demo/stage.ts'
import { ensureChromium } from '../support/chromium.ts'
import { Refusal } from '../support/output.ts'
import { freePort } from '../support/ports.ts'
import type { Category } from './page_targets.ts'

/** Points of one run, 0 to 100, and what took points away: audits by their ids. */
export type Scores = Partial<Record<Category, { points: number; failed: string[] }>>

export interface Judge extends Prop {
  /** Opens a page cold, as a phone on a slow line does: Lighthouse's own mobile settings. */
  judge(url: string, categories: Category[], cookie: string | null): Promise<Scores>
}

const LONGEST_LOAD_MS = 20_000

/** Chromium with Lighthouse in it. */
export async function openJudge(): Promise<Judge> {
  const executablePath = await ensureChromium()
  const profile = mkdtempSync(join(tmpdir(), 'kametrix-lighthouse-'))
  const port = await freePort()
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  })
  return {
    async judge(url, categories, cookie) {
      const result = await lighthouse(url, {
        port,
        logLevel: 'silent',
        onlyCategories: categories,
        maxWaitForLoad: LONGEST_LOAD_MS,
        // Storage is emptied before every run, and the login with it: it comes along as a header.
        ...(cookie && { extraHeaders: { Cookie: cookie } }),
      })
      if (!result) throw new Refusal(`Lighthouse said nothing about ${url}.`)
      return scoresOf(result.lhr)
    },
    async close() {
      await browser.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

function scoresOf({ finalDisplayedUrl, categories, audits, runtimeError }: Report): Scores {
  if (runtimeError) throw new Refusal(`${finalDisplayedUrl}: ${runtimeError.message}`)
  const scores = Object.values(categories).map(({ id, score, auditRefs }) => {
    const failed = auditRefs
      .filter(({ weight, id: audit }) => weight > 0 && (audits[audit]?.score ?? 1) < 1)
      .map(({ id: audit }) => audit)
    return [id, { points: Math.round((score ?? 0) * 100), failed }]
  })
  return Object.fromEntries(scores)
}
