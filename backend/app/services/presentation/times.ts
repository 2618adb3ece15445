import type { DateTime } from 'luxon'
import type { Language } from '#config/i18n'

/** As on the site: frontend/src/lib/time.ts. */
const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' }
const DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const

/** An instant to the second, in UTC: "2026-11-27 14:30:05". */
export function instant(at: DateTime) {
  return at.toUTC().toFormat('yyyy-MM-dd HH:mm:ss')
}

/** A moment as people say it, in their zone: "Fri 27 Nov, 14:30" · "Fr., 27. Nov., 14:30 Uhr". */
export function moment(at: DateTime, zone: string, language: Language = 'en') {
  return `${day(at, zone, language)}, ${at.setZone(zone).toFormat('HH:mm')}${language === 'de' ? ' Uhr' : ''}`
}

/** "Fri 27 Nov" · "Fr., 27. Nov." */
function day(at: DateTime, zone: string, language: Language) {
  const told = at.setZone(zone).setLocale(LOCALES[language]).toLocaleString(DAY)
  return language === 'en' ? told.replace(',', '') : told
}

/** "48 s", "2 min 5 s". */
export function duration(seconds: number) {
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60)
  return minutes === 0 ? `${whole} s` : `${minutes} min ${whole % 60} s`
}

/** Where in a conversation: "0:07", "12:45". */
export function offset(milliseconds: number) {
  const seconds = Math.floor(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
