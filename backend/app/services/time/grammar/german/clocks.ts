import { rule, type Rule } from '../scan.ts'
import { MONTHS_DE, anyOf } from '../names.ts'
import type { Bound, Clock, Mention, Part } from '../mention.ts'

const H = '(\\d{1,2})'

const clock = (hour: number, minute = 0, half: Clock['half'] = 'bare'): Mention[] => [
  { is: 'clock', clock: { hour, minute, half } },
]

/** So many minutes after an hour, or before it: half three is thirty before three. */
function around(hour: string, minutes: number, isCounted = false): Mention[] {
  const before = Number(hour) === 1 ? 12 : Number(hour) - 1
  const at =
    minutes < 0 ? { hour: before, minute: 60 + minutes } : { hour: Number(hour), minute: minutes }
  return [{ is: 'clock', clock: { ...at, half: 'bare', isCounted } }]
}

const signed = (minutes: string, side: string) => Number(minutes) * (side === 'nach' ? 1 : -1)

const PARTS: Record<string, Part> = {
  morgen: 'morning',
  morgens: 'morning',
  frueh: 'morning',
  vormittag: 'morning',
  mittag: 'midday',
  nachmittag: 'afternoon',
  abend: 'evening',
  nacht: 'night',
}

const bound = (pattern: string, is: Bound): Rule =>
  rule(pattern, () => [{ is: 'bound', bound: is }])

const fixed = (minutes: number) => () => [{ is: 'elapsed' as const, minutes }]

export const germanClocks: Rule[] = [
  // The figure after "Uhr" is its minutes, unless it is the day of a month or another hour.
  rule(`${H} uhr(?: (\\d{1,2})(?! (?:uhr|${anyOf(MONTHS_DE)})(?: |$)))?`, ([, h, m]) =>
    clock(Number(h), Number(m))
  ),
  rule('(\\d{1,2}):(\\d\\d)(?::00)?(?: uhr)?', ([, h, m]) =>
    clock(Number(h), Number(m), h!.startsWith('0') ? 'exact' : 'bare')
  ),
  rule('(?:um (\\d{1,2})|(1[3-9]|2[0-3])) (\\d\\d)', ([, at, h, m]) =>
    clock(Number(at || h), Number(m))
  ),
  rule('um (\\d{1,2})(\\d\\d)', ([, h, m]) => clock(Number(h), Number(m))),
  rule(`halb ${H}`, ([, h]) => around(h!, -30)),
  rule(`${H} (?:minuten )?(vor|nach) halb ${H}`, ([, m, side, h]) =>
    around(h!, -30 + signed(m!, side!), true)
  ),
  rule(`viertel (vor|nach) ${H}`, ([, side, h]) => around(h!, signed('15', side!))),
  rule(`viertel ${H}`, ([, h]) => around(h!, -45)),
  rule(`(?:dreiviertel|3 viertel) ${H}`, ([, h]) => around(h!, -15)),
  rule(`${H} (?:minuten )?(vor|nach) dreiviertel ${H}`, ([, m, side, h]) =>
    around(h!, -15 + signed(m!, side!), true)
  ),
  rule(`(5|10|20|25) (vor|nach) ${H}`, ([, m, side, h]) => around(h!, signed(m!, side!), true)),
  rule(`${H} minuten (vor|nach) ${H}`, ([, m, side, h]) => around(h!, signed(m!, side!))),
  rule('mitternacht', () => clock(24, 0, 'exact')),
  rule('um|gegen|punkt|genau(?: um)?|ungefaehr(?: um)?|circa|ca|so (?:gegen|um)', () => [
    { is: 'at' },
  ]),
  rule(
    '(?:am (?:(fruehe|spaete)n )?|in der )?(morgens|morgen|frueh|vormittag|mittag|nachmittag|abend|nacht)s?',
    ([said, edge, part]) =>
      said === 'morgen'
        ? [{ is: 'day', day: { by: 'today', plus: 1 } }]
        : [
            {
              is: 'part',
              part: PARTS[part!]!,
              ...(edge ? { edge: edge === 'fruehe' ? 'early' : 'late' } : {}),
            },
          ]
  ),
  rule('um die mittagszeit|in der mittagspause', () => [{ is: 'part', part: 'midday' }]),
  rule('gleich', () => [{ is: 'first-thing' }]),
  bound('zwischen(?: dem)?', 'between'),
  bound('von|vom|ab|ab dem', 'from'),
  bound('nach(?: dem| der)?|fruehestens', 'after'),
  bound('vor(?: dem)?', 'before'),
  bound('bis(?: zum)?|spaetestens|-', 'to'),
  bound('und(?: dem)?', 'and'),
  rule('in (?:einer|1) stunde', fixed(60)),
  rule('in (\\d+) (stunden|minuten)', ([, n, unit]) => [
    { is: 'elapsed', minutes: Number(n) * (unit === 'stunden' ? 60 : 1) },
  ]),
  rule('in einer halben stunde', fixed(30)),
  rule('in einer viertelstunde', fixed(15)),
  rule('in einer dreiviertelstunde', fixed(45)),
  rule('in (?:anderthalb|eineinhalb) stunden', fixed(90)),
  rule('in zweieinhalb stunden', fixed(150)),
]
