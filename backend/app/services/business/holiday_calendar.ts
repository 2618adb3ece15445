import { DateTime } from 'luxon'
import { LANGUAGES, type Language } from '#config/i18n'
import { regionName } from '#services/business/region_names'
import type Holidays from 'date-holidays'

export interface PublicHoliday {
  /** `YYYY-MM-DD`, where the holiday is kept. */
  day: string
  names: Record<Language, string>
}

/** `BY`, or a part of it with days of its own: `BY-A`. */
interface Region {
  id: string
  name: string
}

const DAY_MS = 86_400_000

/** Loaded where somebody sets a country, and at night: it knows the whole world, and takes its time. */
const library = async () => (await import('date-holidays')).default

/** Countries whose public holidays are known, as ISO 3166 codes. */
export async function holidayCountries(): Promise<string[]> {
  const Calendar = await library()
  return Object.keys(new Calendar().getCountries())
}

/** Parts of a country with public holidays of their own, by name; none where all of it has the same. */
export async function holidayRegions(country: string, language: Language): Promise<Region[]> {
  const Calendar = await library()
  const calendar = new Calendar()
  const regions = (found: Record<string, string> | undefined, within = ''): Region[] =>
    Object.entries(found ?? {})
      .map(([code, name]) => ({
        id: within + code,
        name: regionName(country, within + code, language) ?? name,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, language))
  return regions(calendar.getStates(country, language)).flatMap((state) => {
    const parts = regions(calendar.getRegions(country, state.id, language), `${state.id}-`)
    return [state, ...parts.map(({ id, name }) => ({ id, name: `${state.name}: ${name}` }))]
  })
}

/** Public holidays of a place from one day to another, both in it. Unknown places have none. */
export async function publicHolidays(
  { country, region }: { country: string; region: string | null },
  { from, to }: { from: DateTime; to: DateTime }
): Promise<PublicHoliday[]> {
  const Calendar = await library()
  const [state, part] = splitRegion(region)
  const calendar = part
    ? new Calendar(country, state!, part)
    : state
      ? new Calendar(country, state)
      : new Calendar(country)
  const found = new Map<string, PublicHoliday>()
  for (let year = from.year; year <= to.year; year += 1) {
    for (const holiday of inYear(calendar, year)) {
      const isWithin = holiday.day >= from.toISODate()! && holiday.day <= to.toISODate()!
      if (isWithin && !found.has(holiday.day)) found.set(holiday.day, holiday)
    }
  }
  return [...found.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}

function splitRegion(region: string | null): [string?, string?] {
  if (!region) return []
  const hyphen = region.indexOf('-')
  return hyphen < 0 ? [region] : [region.slice(0, hyphen), region.slice(hyphen + 1)]
}

function inYear(calendar: Holidays, year: number): PublicHoliday[] {
  const [first, ...others] = LANGUAGES.map((language) =>
    calendar.getHolidays(year, language).filter(({ type }) => type === 'public')
  )
  return (first ?? []).flatMap((holiday, index) => {
    const said = [holiday, ...others.map((list) => list[index])]
    const names = Object.fromEntries(
      LANGUAGES.map((language, at) => [language, said[at]?.name ?? holiday.name])
    ) as Record<Language, string>
    return daysOf(holiday).map((day) => ({ day, names }))
  })
}

/** Most are a day, some are several; half ones are left out: whoever closes at noon says so. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  const first = DateTime.fromISO(date.slice(0, 10))
  // A day on which clocks change is 23 or 25 hours long; half a day must not round to one.
  const days = Math.round((end.getTime() - start.getTime()) / DAY_MS - 0.1)
  return Array.from({ length: days }, (_, index) => first.plus({ days: index }).toISODate()!)
}
