import { DateTime } from 'luxon'
import type { Hours, Resolved } from './resolution.ts'

type Language = 'en' | 'de'

/** Days from now on after which the year is said as well. */
const YEAR_GOES_WITHOUT_SAYING = 180

/** A resolved time as it is said to the caller: always with its weekday and date, so that a mistake is heard. */
export function sayTime(resolved: Resolved, language: Language, now: DateTime): string {
  const day = (date: string) => sayDay(date, language, now.setZone(resolved.zone))
  switch (resolved.kind) {
    case 'instant':
      return `${day(resolved.at.toISODate())} ${sayClock(resolved.at.toFormat('HH:mm'), language)}`
    case 'day':
      return day(resolved.date)
    case 'window': {
      const { from, to, hours } = resolved
      const days =
        from === to
          ? day(from)
          : language === 'de'
            ? `von ${day(from)} bis ${day(to)}`
            : `from ${day(from)} to ${day(to)}`
      return hours ? `${days}${language === 'de' ? '' : ','} ${sayHours(hours, language)}` : days
    }
  }
}

/** "Friday the 27th of November", "Freitag, den 27. November"; with the year where it is far off or another. */
export function sayDay(date: string, language: Language, now: DateTime): string {
  const day = DateTime.fromISO(date, { zone: 'utc', locale: language })
  const today = DateTime.utc(now.year, now.month, now.day)
  const isFar = day.diff(today, 'days').days > YEAR_GOES_WITHOUT_SAYING
  const year = isFar || day.year !== today.year ? ` ${day.year}` : ''
  if (language === 'de') return day.toFormat("cccc, 'den' d. LLLL") + year
  return `${day.weekdayLong} the ${day.day}${ending(day.day)} of ${day.monthLong}${year}`
}

/** "At 2:30 pm", "um 14 Uhr 30". */
export function sayClock(time: string, language: Language): string {
  return language === 'de' ? `um ${clock(time, 'de')}` : `at ${clock(time, 'en')}`
}

function sayHours({ from, to }: Hours, language: Language): string {
  const [start, end] = [clock(from, language), clock(to, language)]
  if (to === '24:00') return language === 'de' ? `ab ${start}` : `from ${start}`
  if (from === '00:00') return language === 'de' ? `bis ${end}` : `until ${end}`
  return language === 'de' ? `zwischen ${start} und ${end}` : `between ${start} and ${end}`
}

function clock(time: string, language: Language): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  if (language === 'de') return minute ? `${hour} Uhr ${minute}` : `${hour} Uhr`
  if (minute === 0 && hour === 12) return 'noon'
  const short = minute ? `:${String(minute).padStart(2, '0')}` : ''
  return `${hour % 12 || 12}${short} ${hour % 24 < 12 ? 'am' : 'pm'}`
}

function ending(day: number): string {
  if (day >= 11 && day <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
