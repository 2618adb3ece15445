import { rule, type Rule } from '../scan.ts'
import type { Clock, Mention, Part } from '../mention.ts'

const H = '(\\d{1,2})'
const HALF = '(?: (am|pm))?'

const clock = (
  hour: number,
  minute = 0,
  half: Clock['half'] | '' = '',
  more: Partial<Clock> = {}
): Mention[] => [{ is: 'clock', clock: { hour, minute, half: half || 'bare', ...more } }]

/** Half past, quarter to: so many minutes after an hour, or before it. */
function around(hour: string, minutes: number, half: string, more: Partial<Clock> = {}): Mention[] {
  const to = minutes < 0
  const before = Number(hour) === 1 ? 12 : Number(hour) - 1
  return clock(to ? before : Number(hour), to ? 60 + minutes : minutes, half as 'am', more)
}

const isTo = (word: string) => /^(to|till|of|before)$/.test(word)

const PARTS: Record<string, Part> = {
  morning: 'morning',
  lunchtime: 'midday',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
}

export const englishClocks: Rule[] = [
  rule(`${H} (am|pm)`, ([, h, half]) => clock(Number(h), 0, half as 'am')),
  rule(`(\\d{1,2}):(\\d\\d)(?::00)?${HALF}`, ([, h, m, half]) =>
    clock(Number(h), Number(m), (half as 'am') || (h!.startsWith('0') ? 'exact' : ''))
  ),
  rule(`${H} (\\d\\d)${HALF}`, ([, h, m, half]) => clock(Number(h), Number(m), half as 'am')),
  rule(`${H} oh (\\d)${HALF}`, ([, h, m, half]) => clock(Number(h), Number(m), half as 'am')),
  rule('at (\\d{1,2})(\\d\\d)(?: hours)?', ([, h, m]) => clock(Number(h), Number(m))),
  rule('(\\d\\d)(\\d\\d) hours', ([, h, m]) => clock(Number(h), Number(m), 'exact')),
  rule(`${H} hundred(?: hours)?`, ([, h]) => clock(Number(h))),
  rule(`${H} oclock`, ([, h]) => clock(Number(h))),
  rule(`half(?: past)? ${H}${HALF}`, ([, h, half]) => around(h!, 30, half!)),
  rule(`(?:a )?quarter (past|after|to|till|of|before) ${H}${HALF}`, ([, side, h, half]) =>
    around(h!, isTo(side!) ? -15 : 15, half!)
  ),
  rule(`${H} (?:minutes )(past|after|to|till|before) ${H}${HALF}`, ([, m, side, h, half]) =>
    around(h!, isTo(side!) ? -Number(m) : Number(m), half!)
  ),
  rule(`${H} past ${H}${HALF}`, ([, m, h, half]) =>
    around(h!, Number(m), half!, { isCounted: true })
  ),
  rule(`(5|10|20|25) after ${H}${HALF}`, ([, m, h, half]) =>
    around(h!, Number(m), half!, { needsAt: true, isCounted: true })
  ),
  // To some ten to twelve, to others from ten to twelve.
  rule(`(?:5|10) till ${H}${HALF}`, () => [{ is: 'unsure', missing: 'time' }]),
  rule(`(5|10) (?:to|before) ${H}${HALF}`, ([, m, h, half]) =>
    around(h!, -Number(m), half!, { needsAt: true, isCounted: true })
  ),
  rule(`(20|25) (?:to|till|before) ${H}${HALF}`, ([, m, h, half]) =>
    around(h!, -Number(m), half!, { isCounted: true })
  ),
  rule('noon|midday', () => clock(12, 0, 'exact')),
  rule('midnight', () => clock(24, 0, 'exact')),
  rule('(?:at|around|about|approximately)', () => [{ is: 'at' }]),
  rule('around midday|(?:at|over|during) lunch', () => [{ is: 'part', part: 'midday' }]),
  rule(
    '(?:in the |at )?(?:(early|late) )?(morning|lunchtime|afternoon|evening|night)s?',
    ([, edge, part]) => [
      { is: 'part', part: PARTS[part!]!, ...(edge ? { edge: edge as 'early' } : {}) },
    ]
  ),
  rule('#1 thing', () => [{ is: 'first-thing' }]),
  rule('between', () => [{ is: 'bound', bound: 'between' }]),
  rule('from', () => [{ is: 'bound', bound: 'from' }]),
  rule('after', () => [{ is: 'bound', bound: 'after' }]),
  rule('before', () => [{ is: 'bound', bound: 'before' }]),
  rule('by|until|till|to|through|-', () => [{ is: 'bound', bound: 'to' }]),
  rule('and', () => [{ is: 'bound', bound: 'and' }]),
  rule('in (an?|\\d+) (hour|minute)s?', ([, n, unit]) => [
    { is: 'elapsed', minutes: (Number(n) || 1) * (unit === 'hour' ? 60 : 1) },
  ]),
  rule('(an?|\\d+) (hour|minute)s? from now', ([, n, unit]) => [
    { is: 'elapsed', minutes: (Number(n) || 1) * (unit === 'hour' ? 60 : 1) },
  ]),
  rule('(?:in half an hour|half an hour from now)', () => [{ is: 'elapsed', minutes: 30 }]),
  rule('in (?:an hour and a half|1 and a half hours)', () => [{ is: 'elapsed', minutes: 90 }]),
  rule('in 3 quarters of an hour', () => [{ is: 'elapsed', minutes: 45 }]),
]
