import vine from '@vinejs/vine'
import { DateTime } from 'luxon'
import { CREDIT } from '#config/credits'
import { e164 } from './fields.ts'

/** Why an operator does something, in words that others understand a year later. */
const reason = () => vine.string().trim().minLength(5).maxLength(500)

/** Credits as a field of numbers sends them, to a thousandth: `-12.5`. */
const credits = (form: RegExp) => vine.string().trim().regex(form).transform(inMillicredits)

/** Money as a field of numbers sends it, in the smallest unit of its currency. */
const money = () =>
  vine
    .string()
    .trim()
    .regex(MONEY)
    .transform((value) => Math.round(Number(value) * 100))

const NONE_OR_MORE = /^\d{1,7}(\.\d{1,3})?$/
const SIGNED = /^-?(?=[\d.]*[1-9])\d{1,7}(\.\d{1,3})?$/
const POSITIVE = /^(?=[\d.]*[1-9])\d{1,7}(\.\d{1,3})?$/
const MONEY = /^(?=[\d.]*[1-9])\d{1,6}(\.\d{1,2})?$/
const MINUTE = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/

export const reasonValidator = vine.create({ reason: reason() })

export const unwantedNumberValidator = vine.create({ number: e164(), reason: reason() })

export const adjustmentDraftValidator = vine.create({ amount: credits(SIGNED), reason: reason() })

export const adjustmentValidator = vine.create({
  amount: credits(SIGNED),
  reason: reason(),
  formId: vine.string().uuid(),
  /** The account's, for large amounts. */
  name: vine.string().trim().optional(),
})

const price = {
  perMinute: credits(POSITIVE),
  incrementSeconds: vine.number().withoutDecimals().range([1, 60]),
  minimumSeconds: vine.number().withoutDecimals().range([0, 600]),
  freeSeconds: vine.number().withoutDecimals().range([0, 600]),
  /** In UTC; at once when left out. */
  effectiveAt: vine
    .string()
    .regex(MINUTE)
    .transform((value) => DateTime.fromISO(value, { zone: 'utc' }))
    .optional(),
}

export const priceDraftValidator = vine.create(price)

export const priceValidator = vine.create({ ...price, reason: reason() })

export const packValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(40),
  credits: credits(POSITIVE),
  price: money(),
})

export const decisionValidator = vine.create({ given: credits(NONE_OR_MORE), reason: reason() })

export const refundValidator = vine.create({ amount: money(), reason: reason() })

export const packMoveValidator = vine.create({ direction: vine.enum(['up', 'down'] as const) })

function inMillicredits(value: string): bigint {
  const [whole, rest = ''] = value.replace('-', '').split('.')
  const amount = BigInt(whole!) * CREDIT + BigInt(rest.padEnd(3, '0'))
  return value.startsWith('-') ? -amount : amount
}
