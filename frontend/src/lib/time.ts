import { LOCALES, type Language } from './words.ts'

/** Where and in which language a time is told: the account's zone, whoever looks from wherever. `Astro.locals.place` */
export interface Place {
  zone: string
  language?: Language
}

/** "Fri 27 Nov, 14:30" · "Fr., 27. Nov., 14:30". Times are ISO strings. */
export function dayAndTime(iso: string, place: Place) {
  return `${day(iso, place)}, ${time(iso, place)}`
}

/** "Fri 27 Nov" · "Fr., 27. Nov.", with the year when it is not this one; in one piece at the end of a line. */
export function day(iso: string, { zone, language = 'en' }: Place) {
  const at = new Date(iso)
  const year = at.getFullYear() === new Date().getFullYear() ? undefined : 'numeric'
  const told = at.toLocaleDateString(LOCALES[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year,
    timeZone: zone,
  })
  return (language === 'en' ? told.replace(',', '') : told).replaceAll(' ', '\u00a0')
}

/** A day of the calendar, `2026-11-27`, wherever that is: "Fri 27 Nov". */
export function calendarDay(date: string, language: Language) {
  return day(`${date}T12:00:00Z`, { zone: 'UTC', language })
}

/** "14:30". */
export function time(iso: string, { zone, language = 'en' }: Place) {
  return new Date(iso).toLocaleTimeString(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  })
}

/** "14:30:07", where seconds tell the story. */
export function exactTime(iso: string, { zone, language = 'en' }: Place) {
  return new Date(iso).toLocaleTimeString(LOCALES[language], { timeZone: zone })
}

/** "Today, 14:30", "Yesterday, 09:12", else the day. */
export function recently(iso: string, place: Place) {
  const told = recentlyMidSentence(iso, place)
  return told.charAt(0).toUpperCase() + told.slice(1)
}

/** "today, 14:30", "gestern, 09:12", else the day: as `recently`, where other words go before. */
export function recentlyMidSentence(iso: string, place: Place) {
  const days = daysBetween(iso, new Date().toISOString(), place.zone)
  const name = days === 0 || days === 1 ? dayName(-days, place) : day(iso, place)
  return `${name}, ${time(iso, place)}`
}

/** "Thu 26 Nov" · "Do., 26. Nov." of a calendar's day, `2026-11-26`, wherever it is. */
export function dateOf(date: string, language: Language) {
  return day(`${date}T12:00:00Z`, { zone: 'UTC', language })
}

/** "Thu" · "Do" of a calendar's day. */
export function weekday(date: string, language: Language) {
  return partOf(date, language, { weekday: 'short' })
}

/** "26 Nov" · "26. Nov." of a calendar's day. */
export function dayOfMonth(date: string, language: Language) {
  return partOf(date, language, { day: 'numeric', month: 'short' })
}

function partOf(date: string, language: Language, part: Intl.DateTimeFormatOptions) {
  const at = new Date(`${date}T12:00:00Z`)
  return at.toLocaleDateString(LOCALES[language], { ...part, timeZone: 'UTC' })
}

/** "2 min 14 s". */
export function duration(seconds: number) {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const rest = whole % 60
  return rest === 0 ? `${Math.floor(whole / 60)} min` : `${Math.floor(whole / 60)} min ${rest} s`
}

/** Keeps figures and what they count together at the end of a line: "2 min 14 s", "= 53 credits". */
export function unbroken(said: string) {
  const counted = /\d+ min \d+ s|\d+ (?:min|s)\b|[×=] [\d.,]+ credits\S*/gi
  return said.replace(counted, (told) => told.replaceAll(' ', '\u00a0'))
}

/** "today", "gestern", "morgen": a day so many days from now. */
function dayName(days: number, { language = 'en' }: Place) {
  const names = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' })
  return names.format(days, 'day')
}

function daysBetween(earlier: string, later: string, zone: string) {
  const start = (iso: string) =>
    Date.parse(new Date(iso).toLocaleDateString('en-CA', { timeZone: zone }))
  return Math.round((start(later) - start(earlier)) / 86_400_000)
}

/** "26 November 2026" · "26. November 2026". */
export function longDay(iso: string, { zone, language = 'en' }: Place) {
  return new Date(iso).toLocaleDateString(LOCALES[language], { dateStyle: 'long', timeZone: zone })
}

/** This month and those before it, `2026-11` with "November 2026", the newest first. */
export function monthsBack(count: number, { zone, language = 'en' }: Place) {
  const [year, month] = new Date().toLocaleDateString('sv-SE', { timeZone: zone }).split('-')
  return Array.from({ length: count }, (_, back) => {
    const at = new Date(Date.UTC(Number(year), Number(month) - 1 - back, 15))
    const label = at.toLocaleDateString(LOCALES[language], { month: 'long', year: 'numeric' })
    return { value: at.toISOString().slice(0, 7), label }
  })
}
