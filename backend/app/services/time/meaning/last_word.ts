import { CannotTell } from '../resolution.ts'
import type { Mention } from '../grammar/mention.ts'

type Side = 'day' | 'time' | null

const DAY = new Set(['day', 'span', 'shift', 'weeks-from', 'week-of', 'year'])
const TIME = new Set(['clock', 'part', 'number', 'at', 'first-thing'])

/** Whether a mention is about the day or the time of day; a bound is about what follows it. */
export function sideOf(mentions: Mention[], at: number): Side {
  for (const { is } of mentions.slice(at)) {
    if (DAY.has(is)) return 'day'
    if (TIME.has(is)) return 'time'
    if (is !== 'bound') return null
  }
  return null
}

/** "Friday, no, Thursday": what was said last stands in the place of what it corrects. */
export function lastWord(mentions: Mention[]): Mention[] {
  const segments: Mention[][] = [[]]
  for (const mention of mentions) {
    if (mention.is === 'correction') segments.push([])
    else segments.at(-1)!.push(mention)
  }
  if (segments.length > 1 && segments.at(-1)!.length === 0) throw new CannotTell('negated')
  return segments.reduce(corrected)
}

function corrected(before: Mention[], after: Mention[]): Mention[] {
  const sides = after.map((_, at) => sideOf(after, at))
  const isLoneNumber = after.length === 1 && after[0]!.is === 'number'
  const hadTime = before.some(({ is }) => is === 'clock' || is === 'at')
  const restated: Mention[] = isLoneNumber && hadTime ? [{ is: 'at' }, ...after] : after
  const keepsPart = !after.some(({ is }) => is === 'part')
  const kept = before.filter((mention, at) => {
    const side = sideOf(before, at)
    if (mention.is === 'part' && keepsPart) return true
    return side === null || !sides.includes(side)
  })
  return [...kept, ...restated]
}
