import { CannotTell } from '../resolution.ts'
import type { Clock, Mention } from '../grammar/mention.ts'

const NOON: Clock = { hour: 12, minute: 0, half: 'exact' }

/**
 * The same with figures made times where a word by them says so ("at 3", "between 2 and 4", "8 this
 * evening"), parts of the day put with the time before them, and words like "at" gone.
 */
export function asTimes(mentions: Mention[]): Mention[] {
  const clocked = mentions.map((mention, at) =>
    asClock(mention, mentions[at - 1], mentions[at + 1])
  )
  const items: Mention[] = []
  for (const item of clocked) {
    const before = items.at(-1)
    if (item.is === 'at') continue
    if (item.is === 'part' && before?.is === 'clock' && !before.clock.part && !item.edge) {
      before.clock.part = item.part
    } else if (item.is === 'part' && item.part === 'midday' && isSide(before)) {
      items.push({ is: 'clock', clock: NOON })
    } else if (item.is === 'bound' && before?.is === 'bound' && before.bound === item.bound) {
      continue
    } else items.push(item)
  }
  return items
}

function isSide(mention: Mention | undefined): boolean {
  return mention?.is === 'bound' && (mention.bound === 'after' || mention.bound === 'before')
}

function asClock(mention: Mention, before?: Mention, after?: Mention): Mention {
  if (mention.is === 'clock') {
    const isTold = before?.is === 'at' || before?.is === 'bound'
    const { needsAt, isCounted } = mention.clock
    if ((needsAt && !isTold) || (isCounted && isSide(before))) {
      throw new CannotTell('ambiguous', 'time')
    }
    return { is: 'clock', clock: { ...mention.clock } }
  }
  if (mention.is !== 'number') return mention
  const isTime =
    before?.is === 'at' ||
    before?.is === 'bound' ||
    before?.is === 'part' ||
    after?.is === 'part' ||
    after?.is === 'bound'
  if (!isTime) throw new CannotTell('ambiguous')
  return { is: 'clock', clock: { hour: mention.value, minute: 0, half: 'bare' } }
}
