import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where, when and to whom something is said. */
export interface Scene {
  language: 'en' | 'de'
  /** `YYYY-MM-DD HH:MM`, on the clock of the business. */
  now: string
  zone: string
  /** `HH:MM`, every day; null for the usual business. */
  open: { opens: string; closes: string } | null
  noticeHours: number
  horizonDays: number
}

/** What a phrase means. `times` and `days` are null where nothing is said of them. */
export type Meaning =
  | { kind: 'ask'; why: string; missing: string | null }
  | { kind: 'day'; date: string }
  | { kind: 'instant'; date: string; time: string }
  | { kind: 'window'; from: string; to: string; times: { from: string; to: string } | null }

export interface Phrase {
  said: string
  meaning: Meaning
  /** As it stands behind the bar. */
  expected: string
  scene: Scene
  theme: string
}

interface Half {
  said: string
  expected: string
}

/** Every phrase of the table, its products multiplied out. */
export function readPhrases(): Phrase[] {
  return (['en', 'de'] as const).flatMap((language) => {
    const folder = join(import.meta.dirname, language)
    return readdirSync(folder).flatMap((file) =>
      readTheme(readFileSync(join(folder, file), 'utf8'), `${language}/${file.replace('.txt', '')}`)
    )
  })
}

function readTheme(text: string, theme: string): Phrase[] {
  const phrases: Phrase[] = []
  let scene: Scene | null = null
  let days: Half[] = []
  let times: Half[] = []
  let into: Half[] | null = null
  const add = ({ said, expected }: Half) =>
    phrases.push({ said, expected, meaning: meaningOf(expected), scene: scene!, theme })

  for (const line of text.split('\n')) {
    if (line.startsWith('= ')) [scene, into] = [sceneOf(line), null]
    else if (line === '+ days') into = days = []
    else if (line === '+ times') into = times = []
    else if (line.startsWith('+ as ')) {
      const orders = line.slice(5).split(' / ')
      for (const day of days) for (const time of times) joined(day, time, orders).forEach(add)
    } else if (line.includes(' | ')) {
      const [said, expected] = line.split(' | ') as [string, string]
      if (into) into.push({ said, expected })
      else add({ said, expected })
    }
  }
  return phrases
}

function joined(day: Half, time: Half, orders: string[]): Half[] {
  const expected = time.expected.startsWith('?')
    ? time.expected
    : `${day.expected} ${time.expected}`
  return orders.map((order) => ({
    said: order.replace('{day}', day.said).replace('{time}', time.said),
    expected,
  }))
}

function sceneOf(line: string): Scene {
  const [language, now, zone, ...settings] = line.slice(2).split(' · ') as [string, string, string]
  const own = Object.fromEntries(settings.map((one: string) => one.split(' ')))
  const [opens, closes] = own.open?.split('-') ?? []
  return {
    language: language as Scene['language'],
    now: now.replace(/^\w{3} /, ''),
    zone,
    open: opens ? { opens, closes } : null,
    noticeHours: Number(own.notice ?? 0),
    horizonDays: Number(own.horizon ?? 365),
  }
}

function meaningOf(expected: string): Meaning {
  const asked = /^\? ([\w-]+)(?: \((\w+)\))?$/.exec(expected)
  if (asked) return { kind: 'ask', why: asked[1]!, missing: asked[2] ?? null }
  const told =
    /^(?:\w{3} )?(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?(?: (\d\d:\d\d)(?:-(\d\d:\d\d))?)?$/.exec(
      expected
    )
  if (!told) throw new Error(`"${expected}" is no meaning`)
  const [, from, to, start, end] = told as unknown as [string, string, string?, string?, string?]
  if (!to && !start) return { kind: 'day', date: from }
  if (!to && !end) return { kind: 'instant', date: from, time: start! }
  return {
    kind: 'window',
    from,
    to: to ?? from,
    times: start ? { from: start, to: end! } : null,
  }
}
