import { rule, type Rule } from '../scan.ts'
import { MONTHS_DE, WEEKDAYS_DE, anyOf, weekdayOf } from '../names.ts'
import type { DayName, Mention, MonthName } from '../mention.ts'

const WEEKDAY = `(${anyOf(WEEKDAYS_DE)})`
const MONTH = `(${anyOf(MONTHS_DE)})`
const YEAR = '(?: (\\d{4})| zweitausend(\\w+))?'
const SOME = '(ein(?:e[mnr]?)?|\\d+)'
const UNIT = '(tag|woche|monat)(?:en|e|(?<=woche)n)?'
const UNITS = { tag: 'days', woche: 'weeks', monat: 'months' } as const
/** "Freitag morgen" is its morning, not tomorrow. */
const MORNING = '( morgen(?! (?:frueh|vormittag|mittag|nachmittag|abend|nacht)))?'

const day = (name: DayName): Mention[] => [{ is: 'day', day: name }]
const count = (word: string) => Number(word) || 1
const weekday = (name: string) => weekdayOf(WEEKDAYS_DE, name)
const SHORT_YEARS: Record<string, number> = {
  sechsundzwanzig: 2026,
  siebenundzwanzig: 2027,
  achtundzwanzig: 2028,
  neunundzwanzig: 2029,
  dreissig: 2030,
}

function morning(said: string): Mention[] {
  return said ? [{ is: 'part', part: 'morning' }] : []
}

const counted: Rule[] = [
  rule(`heute${MORNING}`, ([, part]) => [...day({ by: 'today', plus: 0 }), ...morning(part!)]),
  rule('morgen', () => day({ by: 'today', plus: 1 })),
  rule('uebermorgen', () => day({ by: 'today', plus: 2 })),
  rule('ueberuebermorgen', () => day({ by: 'today', plus: 3 })),
  rule(`in ${SOME} ${UNIT}`, ([, n, unit]) =>
    n === '8' && unit === 'tag'
      ? day({ by: 'eight-days' })
      : day({ by: 'offset', count: count(n!), unit: UNITS[unit as 'tag'] })
  ),
  rule(`${SOME} tage?n? (nach|vor)`, ([, n, side]) => [
    { is: 'shift', days: count(n!) * (side === 'nach' ? 1 : -1) },
  ]),
  rule('tag (nach|vor)', ([, side]) => [{ is: 'shift', days: side === 'nach' ? 1 : -1 }]),
]

const WHICH = {
  dies: 'this',
  kommend: 'coming',
  naechst: 'next',
  uebernaechst: 'after-next',
} as const

const weekdays: Rule[] = [
  rule(`${WEEKDAY}${MORNING}`, ([, name, part]) => [
    ...day({ by: 'weekday', weekday: weekday(name!), which: 'bare' }),
    ...morning(part!),
  ]),
  rule(
    `(dies|kommend|naechst|uebernaechst)e[nrm] ${WEEKDAY}${MORNING}`,
    ([, which, name, part]) => [
      ...day({ by: 'weekday', weekday: weekday(name!), which: WHICH[which as 'dies'] }),
      ...morning(part!),
    ]
  ),
  rule('(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs', () => [
    { is: 'unsure', missing: 'day' },
  ]),
]

const IN_MONTH = `(?:(?:im )?${MONTH}|(?:des|im) ((?:naechste[nr]? )?)monats?)`

function monthOf(month: string, next: string): MonthName {
  return month ? { month: MONTHS_DE[month]! } : { plus: next ? 1 : 0 }
}

const named = (dayOf: string, month: number, year?: number) =>
  day({ by: 'date', day: Number(dayOf), month, ...(year ? { year } : {}) })

const dates: Rule[] = [
  rule('~(?:(\\d{4})_)?(\\d+)_(\\d+)', ([, year, month, d]) =>
    named(d!, Number(month), year ? Number(year) : undefined)
  ),
  rule(`#?(\\d{1,2}) ${MONTH}${YEAR}`, ([, d, m, year, short]) =>
    named(d!, MONTHS_DE[m!]!, Number(year) || SHORT_YEARS[short!])
  ),
  rule('#(\\d{1,2}) #(\\d{1,2})(?: (\\d{4}))?', ([, d, m, year]) =>
    named(d!, Number(m), Number(year))
  ),
  rule('am (\\d{1,2}) (\\d{1,2})', ([, d, m]) => named(d!, Number(m))),
  rule('(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?', ([, a, b, year]) =>
    day({
      by: 'slashes',
      pair: [Number(a), Number(b)],
      ...(year ? { year: Number(year) } : {}),
    })
  ),
  rule('#(\\d{1,2})', ([, d]) => day({ by: 'ordinal', day: Number(d) })),
  rule(`#(\\d) ${WEEKDAY} ${IN_MONTH}`, ([, n, name, month, next]) =>
    day({ by: 'nth', count: Number(n), weekday: weekday(name!), month: monthOf(month!, next!) })
  ),
  rule(`letzten? ${WEEKDAY} ${IN_MONTH}`, ([, name, month, next]) =>
    day({ by: 'nth', count: -1, weekday: weekday(name!), month: monthOf(month!, next!) })
  ),
  rule(`letzten(?: tag)? ${IN_MONTH}`, ([, month, next]) =>
    day({ by: 'nth', count: -1, weekday: null, month: monthOf(month!, next!) })
  ),
  rule('monatsletzten?', () => day({ by: 'nth', count: -1, weekday: null, month: { plus: 0 } })),
  rule('(dies|naechst)e[sn] jahr(?:es)?', ([, which]) => [
    { is: 'year', plus: which === 'naechst' ? 1 : 0 },
  ]),
]

export const germanDays: Rule[] = [...counted, ...weekdays, ...dates]
