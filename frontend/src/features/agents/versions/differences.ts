import type { Api } from '#/lib/api.ts'
import { phone } from '#/lib/phone.ts'
import { calendarDay } from '#/lib/time.ts'
import type { Language, Words } from '#/lib/words.ts'
import { dayName } from '../hours.ts'

type Comparison = Awaited<ReturnType<Api['api']['v1']['agents']['comparison']['show']>>['data']
export type Difference = Comparison['differences'][number]

interface Telling {
  t: Words
  language: Language
}

/** What one side says of a thing and the other does not, a line each, in words. */
export function linesOf(
  difference: Difference,
  side: 'before' | 'after',
  { t, language }: Telling
): string[] {
  switch (difference.field) {
    case 'language':
      return difference[side].map((one) => t(`agents.language.${one}`))
    case 'formality':
      return difference[side].map((one) => t(`agents.formality.${one}`))
    case 'greetsByName':
      return difference[side].map((one) => t(`agents.greetsByName.${one ? 'true' : 'false'}`))
    case 'recording':
      return difference[side].map((one) => t(`agents.recording.${one ? 'true' : 'false'}`))
    case 'maxDurationSeconds':
      return difference[side].map((one) =>
        t('agents.maxDuration.minutes', { minutes: Math.round(one / 60) })
      )
    case 'noticeHours':
      return difference[side].map((count) => t('agents.field.hours.count', { count }))
    case 'horizonDays':
      return difference[side].map((count) => t('agents.field.days.count', { count }))
    case 'questions':
      return difference[side].map(({ question, answer }) => `${question} – ${answer}`)
    case 'services':
      return difference[side].map(({ name, minutes, price }) =>
        [name, `${minutes} min`, price].filter(Boolean).join(', ')
      )
    case 'hours':
      return difference[side].map(
        ({ weekday, opens, closes }) => `${dayName(weekday - 1, language)} ${opens}–${closes}`
      )
    case 'closures':
      return difference[side].map(({ from, to, reason, hours }) => {
        const days = [...new Set([from, to])].map((one) => calendarDay(one, language)).join(' – ')
        const open = hours ? `${hours.opens}–${hours.closes}` : t('agents.field.closures.closed')
        return [`${days}: ${open}`, reason && `(${reason})`].filter(Boolean).join(' ')
      })
    case 'transfers':
      return difference[side].map(({ description, number, when, hours }) =>
        [description, phone(number), when, t(`agents.field.transfers.${hours}`)]
          .filter(Boolean)
          .join(', ')
      )
    case 'afterHours':
      return difference[side].map(({ rule, number, sentence }) =>
        [
          t(`agents.afterHours.${rule}`),
          rule === 'transfer' && number && phone(number),
          rule === 'closed' && sentence,
        ]
          .filter(Boolean)
          .join(', ')
      )
    default:
      return difference[side]
  }
}
