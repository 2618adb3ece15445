import vine from '@vinejs/vine'
import { e164, email } from './fields.ts'

export const takeNumberValidator = vine.create({
  agentId: vine.string().uuid(),
  areaCode: vine
    .string()
    .regex(/^\d{3}$/)
    .nullable()
    .optional(),
})

/** The login is that of an API key, never the account's own token. */
const carrierNumber = {
  number: e164(),
  accountId: vine
    .string()
    .trim()
    .regex(/^AC[0-9a-f]{32}$/i),
  keyId: vine.string().trim().startsWith('SK').maxLength(64),
  keySecret: vine.string().trim().minLength(8).maxLength(128),
}

export const importNumberValidator = vine.create({
  ...carrierNumber,
  agentId: vine.string().uuid(),
})

/** For the pool: one of the vendor's by area code, or the operator's own. */
export const poolImportValidator = vine.create(carrierNumber)

export const poolNumberValidator = vine.create({
  areaCode: vine
    .string()
    .regex(/^\d{3}$/)
    .nullable()
    .optional(),
})

export const poolAssignmentValidator = vine.create({ email: email() })

/** The vendor's id of a number. */
export const orphanValidator = vine.create({ vendorNumberId: vine.string().trim().maxLength(100) })

export const assignNumberValidator = vine.create({ agentId: vine.string().uuid() })
