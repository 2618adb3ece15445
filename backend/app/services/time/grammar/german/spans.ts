import { rule, type Rule } from '../scan.ts'
import { MONTHS_DE, anyOf } from '../names.ts'
import type { Edge, Mention, SpanName } from '../mention.ts'

const MONTH = `(${anyOf(MONTHS_DE)})`
const EDGE = '(?:(?:am |gegen |zu )?(anfang|mitte|ende)(?: de[rs])? )'
const EDGES: Record<string, Edge> = { anfang: 'early', mitte: 'mid', ende: 'late' }
const AHEAD: Record<string, number> = { dies: 0, naechst: 1, kommend: 1, uebernaechst: 2 }

const span = (name: SpanName): Mention[] => [{ is: 'span', span: name }]
const edge = (word: string) => (word ? { edge: EDGES[word]! } : {})

const HOLIDAYS: Record<string, string> = {
  'heiligabend|heilige[nr]? abend': 'christmas-eve',
  '#1 weihnachts(?:feier)?tag': 'christmas-day',
  '#2 weihnachts(?:feier)?tag|stephanstag|stefanitag': 'boxing-day',
  'silvester': 'new-years-eve',
  'neujahr|neujahrstag': 'new-years-day',
  'nikolaus|nikolaustag': 'saint-nicholas',
  'heilige[n]? 3 koenige|dreikoenigstag': 'epiphany',
  'valentinstag': 'valentines-day',
  'rosenmontag': 'rose-monday',
  'faschingsdienstag|fastnachtsdienstag': 'shrove-tuesday',
  'aschermittwoch': 'ash-wednesday',
  'gruendonnerstag': 'maundy-thursday',
  'karfreitag': 'good-friday',
  'ostersonntag': 'easter-sunday',
  'ostermontag': 'easter-monday',
  'tag der arbeit': 'labour-day',
  '(?:christi )?himmelfahrt': 'ascension',
  'pfingstsonntag': 'whit-sunday',
  'pfingstmontag': 'whit-monday',
  'fronleichnam': 'corpus-christi',
  'tag der deutschen einheit': 'german-unity',
  'reformationstag': 'reformation-day',
  'allerheiligen': 'all-saints',
  'halloween': 'halloween',
}

const holidays = Object.entries(HOLIDAYS).map(([pattern, name]) =>
  rule(pattern, () => [{ is: 'day', day: { by: 'holiday', name } }])
)

export const germanSpans: Rule[] = [
  rule(
    `(?:${EDGE}|in (?:der )?)?(dies|naechst|kommend|uebernaechst)e[rn]? woche`,
    ([, at, which]) => span({ by: 'week', plus: AHEAD[which!]!, ...edge(at!) })
  ),
  rule(`${EDGE}woche`, ([, at]) => span({ by: 'week', plus: 0, ...edge(at!) })),
  rule(`(?:${EDGE}|im |in )?(dies|naechst|kommend)e[nsm] monats?`, ([, at, which]) =>
    span({ by: 'month', month: { plus: AHEAD[which!]! }, ...edge(at!) })
  ),
  rule(`${EDGE}monats`, ([, at]) => span({ by: 'month', month: { plus: 0 }, ...edge(at!) })),
  rule('(?:zum )?monatsende', () => span({ by: 'month', month: { plus: 0 }, edge: 'late' })),
  rule(`(?:${EDGE}|im )${MONTH}`, ([, at, month]) =>
    span({ by: 'month', month: { month: MONTHS_DE[month!]! }, ...edge(at!) })
  ),
  rule('(?:(dies|kommend|naechst)e[sn] )?wochenende', ([, which]) =>
    span({
      by: 'weekend',
      which: which === 'naechst' ? 'next' : which === 'kommend' ? 'coming' : 'this',
    })
  ),
  rule('(?:in|innerhalb) (?:den|der) naechsten (\\d+) (tage?n?|wochen)', ([, n, unit]) =>
    span({ by: 'within', days: Number(n) * (unit === 'wochen' ? 7 : 1) })
  ),
  rule('uebernaechste[sn] wochenende', () => [{ is: 'unsure', missing: 'day' }]),
  rule('(?:in der )?(?:kw|kalenderwoche) (\\d{1,2})', ([, n]) =>
    span({ by: 'week-number', week: Number(n) })
  ),
  rule('in der woche (?:vom|ab)', () => [{ is: 'week-of' }]),
  rule('zwischen den jahren|zwischen weihnachten und neujahr', () => span({ by: 'turn-of-year' })),
  rule('(?:ueber |zu )?(?:weihnachten|ostern|pfingsten)', () => [
    { is: 'day', day: { by: 'season' } },
  ]),
  ...holidays,
]
