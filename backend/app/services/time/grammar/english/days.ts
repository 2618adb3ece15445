import { rule, type Rule } from '../scan.ts'
import { MONTHS_EN, WEEKDAYS_EN, anyOf, weekdayOf } from '../names.ts'
import type { DayName, Mention, MonthName } from '../mention.ts'

const WEEKDAY = `(${anyOf(WEEKDAYS_EN)})`
const MONTH = `(${anyOf(MONTHS_EN)})`
const YEAR = '(?: (\\d{4})| 20 (\\d\\d))?'
const SOME = '(a|an|\\d+)'

const day = (name: DayName): Mention[] => [{ is: 'day', day: name }]
const count = (word: string) => (/^an?$/.test(word) ? 1 : Number(word))
const weekday = (name: string) => weekdayOf(WEEKDAYS_EN, name)
const named = (dayOf: string, month: string, year: string, short: string) =>
  day({
    by: 'date',
    day: Number(dayOf),
    month: MONTHS_EN[month]!,
    ...(year || short ? { year: Number(year || `20${short}`) } : {}),
  })

const counted: Rule[] = [
  rule('today', () => day({ by: 'today', plus: 0 })),
  rule('tomorrow', () => day({ by: 'today', plus: 1 })),
  rule('(?:the )?day after tomorrow', () => day({ by: 'today', plus: 2 })),
  rule('tonight', () => [...day({ by: 'today', plus: 0 }), { is: 'part', part: 'evening' }]),
  rule('(\\d{1,2}) tonight', ([, hour]) => [
    ...day({ by: 'today', plus: 0 }),
    { is: 'clock', clock: { hour: Number(hour), minute: 0, half: 'bare', part: 'evening' } },
  ]),
  rule('this (morning|afternoon|evening)', ([, part]) => [
    ...day({ by: 'today', plus: 0 }),
    { is: 'part', part: part as 'morning' },
  ]),
  rule(`in ${SOME} (day|week|month)s?(?: time)?`, ([, n, unit]) =>
    day({ by: 'offset', count: count(n!), unit: `${unit}s` as 'days' })
  ),
  rule(`${SOME} (day|week|month)s? from (?:now|today)`, ([, n, unit]) =>
    day({ by: 'offset', count: count(n!), unit: `${unit}s` as 'days' })
  ),
  rule('in a fortnight(?: time)?', () => day({ by: 'offset', count: 2, unit: 'weeks' })),
  rule(`(a fortnight|${SOME} weeks?) (?:from )?(today|tomorrow)`, ([, all, n, from]) =>
    day({
      by: 'shifted',
      days: 7 * (all === 'a fortnight' ? 2 : count(n!)),
      from: { by: 'today', plus: from === 'today' ? 0 : 1 },
    })
  ),
  rule('(today|tomorrow) (week|fortnight)', ([, from, unit]) =>
    day({
      by: 'shifted',
      days: unit === 'week' ? 7 : 14,
      from: { by: 'today', plus: from === 'today' ? 0 : 1 },
    })
  ),
  rule(`${SOME} days? (after|before)`, ([, n, side]) => [
    { is: 'shift', days: count(n!) * (side === 'after' ? 1 : -1) },
  ]),
  rule('(?:the )?day (after|before)', ([, side]) => [
    { is: 'shift', days: side === 'after' ? 1 : -1 },
  ]),
  rule(`${SOME} weeks? (?:from|on)`, ([, n]) => [{ is: 'weeks-from', weeks: count(n!) }]),
  rule('a fortnight (?:from|on)', () => [{ is: 'weeks-from', weeks: 2 }]),
]

const weekdays: Rule[] = [
  rule(WEEKDAY, ([, name]) => day({ by: 'weekday', weekday: weekday(name!), which: 'bare' })),
  rule(`this ${WEEKDAY}`, ([, name]) =>
    day({ by: 'weekday', weekday: weekday(name!), which: 'this' })
  ),
  rule(`(?:this )?coming ${WEEKDAY}`, ([, name]) =>
    day({ by: 'weekday', weekday: weekday(name!), which: 'coming' })
  ),
  rule(`next ${WEEKDAY}`, ([, name]) =>
    day({ by: 'weekday', weekday: weekday(name!), which: 'next' })
  ),
  rule(`${WEEKDAY} after next`, ([, name]) =>
    day({ by: 'weekday', weekday: weekday(name!), which: 'after-next' })
  ),
  rule(`${WEEKDAY} (week|fortnight)`, ([, name, unit]) => [
    { is: 'weeks-from', weeks: unit === 'week' ? 1 : 2 },
    ...day({ by: 'weekday', weekday: weekday(name!), which: 'bare' }),
  ]),
  rule('(?:mon|tues|wednes|thurs|fri|satur|sun)days', () => [{ is: 'unsure', missing: 'day' }]),
]

const IN_MONTH = `(?:in|of)(?: the)? (?:(next )?month|${MONTH})`

function monthOf(next: string, month: string): MonthName {
  return month ? { month: MONTHS_EN[month]! } : { plus: next ? 1 : 0 }
}

const dates: Rule[] = [
  rule('~(?:(\\d{4})_)?(\\d+)_(\\d+)', ([, year, month, dayOf]) =>
    day({
      by: 'date',
      day: Number(dayOf),
      month: Number(month),
      ...(year ? { year: Number(year) } : {}),
    })
  ),
  rule(`#(\\d{1,2})(?: of)? ${MONTH}${YEAR}`, ([, d, m, y, yy]) => named(d!, m!, y!, yy!)),
  // "At ten December 7th": the figure before the month is not its day when one follows.
  rule(`(\\d{1,2})(?: of)? ${MONTH}(?! (?:the )?#?\\d{1,2}(?: |$))${YEAR}`, ([, d, m, y, yy]) =>
    named(d!, m!, y!, yy!)
  ),
  rule(`${MONTH}(?: the)? #?(\\d{1,2})${YEAR}`, ([, m, d, y, yy]) => named(d!, m!, y!, yy!)),
  rule('(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?', ([, a, b, year]) =>
    day({
      by: 'slashes',
      pair: [Number(a), Number(b)],
      ...(year ? { year: Number(year) } : {}),
    })
  ),
  rule('#(\\d{1,2})', ([, d]) => day({ by: 'ordinal', day: Number(d) })),
  rule(`#(\\d) ${WEEKDAY} ${IN_MONTH}`, ([, n, name, next, month]) =>
    day({ by: 'nth', count: Number(n), weekday: weekday(name!), month: monthOf(next!, month!) })
  ),
  rule(`last ${WEEKDAY} ${IN_MONTH}`, ([, name, next, month]) =>
    day({ by: 'nth', count: -1, weekday: weekday(name!), month: monthOf(next!, month!) })
  ),
  rule(`last(?: day)? ${IN_MONTH}`, ([, next, month]) =>
    day({ by: 'nth', count: -1, weekday: null, month: monthOf(next!, month!) })
  ),
  rule('(this|next) year', ([, which]) => [{ is: 'year', plus: which === 'next' ? 1 : 0 }]),
]

export const englishDays: Rule[] = [...counted, ...weekdays, ...dates]
