import vine from '@vinejs/vine'
import { CALL_FILTERS } from '#services/calls/call_filters'

const before = vine.string().uuid().optional()
const words = vine.string().trim().maxLength(100).optional()

export const listCallsValidator = vine.create({
  before,
  result: vine.enum(CALL_FILTERS).optional(),
  /** Part of a name or a number. */
  q: words.clone(),
  tag: words.clone(),
})

/** One line, however many spaces were typed in between. */
export const tagValidator = vine.create({
  tag: vine
    .string()
    .trim()
    .minLength(1)
    .maxLength(30)
    .transform((word) => word.replace(/\s+/g, ' ')),
})

export const listMessagesValidator = vine.create({
  before: before.clone(),
  state: vine.enum(['unread', 'urgent'] as const).optional(),
})

export const listContactsValidator = vine.create({ before: before.clone(), q: words.clone() })

export const contactValidator = vine.create({
  name: vine.string().trim().maxLength(100).nullable().optional(),
  email: vine.string().trim().email().maxLength(254).nullable().optional(),
  notes: vine.string().trim().maxLength(4000).nullable().optional(),
})

/** A day of the week that is wanted: `2026-11-26`; absent: this week. */
export const weekValidator = vine.create({
  day: vine
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
})
