import vine from '@vinejs/vine'
import { IANAZone } from 'luxon'
import type { FieldContext } from '@vinejs/vine/types'

const knownZone = vine.createRule((value: unknown, _options: undefined, field: FieldContext) => {
  if (typeof value === 'string' && IANAZone.isValidZone(value)) return
  field.report('This is no time zone that we know.', 'knownZone', field)
})

export const settingsValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(100),
  zone: vine.string().use(knownZone()),
  language: vine.enum(['en', 'de'] as const),
  /** Of the owner, in E.164; spaces, dashes and brackets are taken out. */
  phone: vine
    .string()
    .regex(/^\+[1-9][\d\s()/-]{6,24}$/)
    // A phone that was emptied comes here as null, whatever the type says.
    .transform((value: string | null) => value && `+${value.replace(/\D/g, '')}`)
    .nullable()
    .optional(),
  /** ISO 3166; where public holidays are kept. */
  country: vine
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .optional(),
  /** As `holidayRegions` names it: `BY`, `BY-A`. */
  region: vine
    .string()
    .regex(/^[\w-]{1,12}$/)
    .nullable()
    .optional(),
  website: vine
    .string()
    .trim()
    .maxLength(200)
    .url({ require_protocol: true, protocols: ['http', 'https'] })
    .nullable()
    .optional(),
  /** Withheld numbers hear that nobody is there. */
  refusesWithheld: vine.boolean().optional(),
  /** So do numbers that several businesses have blocked, or an operator has listed. */
  refusesKnown: vine.boolean().optional(),
  /** And who rings more often; null: nobody rings too often. */
  callsAnHour: vine.number().withoutDecimals().range([2, 100]).nullable().optional(),
  /** How long recordings and transcripts are kept; null is as long as the account. */
  keptDays: vine.number().withoutDecimals().range([1, 3650]).nullable().optional(),
})
