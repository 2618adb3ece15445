import { rule, type Rule } from './scan.ts'
import type { Mention } from './mention.ts'

/** Zones by the folded name of their city: `new york` is America/New_York. Links of old are left out. */
const CITIES = new Map(
  Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone.includes('/'))
    .map((zone): [string, string] => [
      zone.split('/').at(-1)!.replaceAll('_', ' ').toLowerCase(),
      zone,
    ])
)
CITIES.set('kolkata', 'Asia/Kolkata')

const zone = (name: string): Mention[] => [{ is: 'zone', zone: name }]

const CITY = `(${[...CITIES.keys()].filter((city) => /^[a-z ]+$/.test(city)).join('|')})`
const UTC = rule('(?:utc|gmt)(?: time)?', () => zone('UTC'))

export const englishZones: Rule[] = [
  UTC,
  rule(`${CITY} time`, ([, city]) => zone(CITIES.get(city!)!)),
  rule('(?:my|local) time', () => [{ is: 'unsure', missing: 'time' }]),
]

export const germanZones: Rule[] = [
  UTC,
  rule(`${CITY}er zeit`, ([, city]) => zone(CITIES.get(city!)!)),
  rule('deutscher zeit', () => zone('Europe/Berlin')),
  rule('(?:meiner zeit|ortszeit)', () => [{ is: 'unsure', missing: 'time' }]),
]
