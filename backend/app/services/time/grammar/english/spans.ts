import { rule, type Rule } from '../scan.ts'
import { MONTHS_EN, WEEKDAYS_EN, anyOf } from '../names.ts'
import type { DayName, Edge, Mention, SpanName } from '../mention.ts'

const MONTH = `(${anyOf(MONTHS_EN)})`
const EDGE =
  '(?:(?:at |in |towards )?(?:the )?(early|beginning|start|mid|middle|late|end)(?: of| in)?(?: the)? )'

const EDGES: Record<string, Edge> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
}
const AHEAD: Record<string, number> = { 'this ': 0, 'next ': 1, 'coming ': 1, '': 0 }

const span = (name: SpanName): Mention[] => [{ is: 'span', span: name }]
const edge = (word: string) => (word ? { edge: EDGES[word]! } : {})

const HOLIDAYS: Record<string, string> = {
  'christmas eve': 'christmas-eve',
  'christmas day': 'christmas-day',
  'boxing day': 'boxing-day',
  'new years? eve': 'new-years-eve',
  'new years? day': 'new-years-day',
  'valentine day': 'valentines-day',
  'good friday': 'good-friday',
  'easter sunday': 'easter-sunday',
  'easter monday': 'easter-monday',
  'whit monday': 'whit-monday',
  'ash wednesday': 'ash-wednesday',
  'shrove tuesday': 'shrove-tuesday',
  'maundy thursday': 'maundy-thursday',
  'halloween': 'halloween',
  'epiphany': 'epiphany',
}

const holidays = Object.entries(HOLIDAYS).map(([pattern, name]) =>
  rule(pattern, (): Mention[] => {
    const day: DayName = { by: 'holiday', name }
    return [{ is: 'day', day }]
  })
)

export const englishSpans: Rule[] = [
  rule(`(?:${EDGE}|in the )?(this |next |coming )week`, ([, at, which]) =>
    span({ by: 'week', plus: AHEAD[which!]!, ...edge(at!) })
  ),
  rule(`${EDGE}week`, ([, at]) => span({ by: 'week', plus: 0, ...edge(at!) })),
  rule(`(?:${EDGE}|in )?(?:the )?week after next`, ([, at]) =>
    span({ by: 'week', plus: 2, ...edge(at!) })
  ),
  rule(`${EDGE}?(this |next )month`, ([, at, which]) =>
    span({ by: 'month', month: { plus: AHEAD[which!]! }, ...edge(at!) })
  ),
  rule(`${EDGE}month`, ([, at]) => span({ by: 'month', month: { plus: 0 }, ...edge(at!) })),
  rule(`(?:${EDGE}|in )${MONTH}`, ([, at, month]) =>
    span({ by: 'month', month: { month: MONTHS_EN[month!]! }, ...edge(at!) })
  ),
  rule('(this |next |coming )?weekend', ([, which]) =>
    span({ by: 'weekend', which: (which?.trim() || 'this') as 'this' })
  ),
  rule(`weekend after next|week after next (?:${anyOf(WEEKDAYS_EN)})`, () => [
    { is: 'unsure', missing: 'day' },
  ]),
  rule('(?:with)?in (?:the )?next (\\d+) (day|week)s', ([, n, unit]) =>
    span({ by: 'within', days: Number(n) * (unit === 'week' ? 7 : 1) })
  ),
  rule('(?:calendar )?week (\\d{1,2})', ([, n]) => span({ by: 'week-number', week: Number(n) })),
  rule('(?:in )?(?:the )?week of', () => [{ is: 'week-of' }]),
  rule('between christmas and new years?', () => span({ by: 'turn-of-year' })),
  rule('(?:over |at )?(?:christmas|easter)', () => [{ is: 'day', day: { by: 'season' } }]),
  ...holidays,
]
