import { errors } from '@vinejs/vine'
import { DateTime } from 'luxon'
import type { Words } from '#services/language/words'

interface Typed {
  firstDay: string
  lastDay?: string | null
}

/** From the first to the last day as they were typed, or a single one. Throws what is wrong with them. */
export function daysOf({ firstDay, lastDay }: Typed, words: Words) {
  const days = { firstDay, lastDay: lastDay ?? firstDay }
  for (const field of ['firstDay', 'lastDay'] as const) {
    if (!DateTime.fromISO(days[field]).isValid) throw problem(field, words.t('business.noSuchDay'))
  }
  if (days.lastDay < days.firstDay) throw problem('lastDay', words.t('business.daysBackwards'))
  return days
}

function problem(field: string, message: string) {
  return new errors.E_VALIDATION_ERROR([{ field, message, rule: 'days' }])
}
