import { bookings } from './bookings.ts'
import { calls } from './calls.ts'
import { contacts } from './contacts.ts'
import { credits } from './credits.ts'
import type { Words } from '#services/language/words'
import type { SubjectName } from './names.ts'
import type { Subject } from './subject.ts'

export const SUBJECTS: Record<SubjectName, Subject> = { calls, bookings, contacts, credits }

/** The head of a subject's table. */
export function headOf(name: SubjectName, words: Words): string[] {
  const { columns } = SUBJECTS[name]
  if (name === 'credits') return columns.map((column) => words.t(`credits.csv.${column}`))
  return columns.map((column) => words.t(`exports.columns.${column}`))
}
