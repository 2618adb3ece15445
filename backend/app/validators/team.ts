import vine from '@vinejs/vine'
import { SCOPE_NAMES } from '#policies/scopes'
import { newPassword, email, name, token } from './fields.ts'

const ROLES = ['owner', 'admin', 'member'] as const

export const invitationValidator = vine.create({ email: email(), role: vine.enum(ROLES) })

export const roleValidator = vine.create({ role: vine.enum(ROLES) })

export const acceptanceValidator = vine.create({ token: token() })

export const newcomerAcceptanceValidator = vine.create({
  token: token(),
  fullName: name(),
  password: newPassword(),
})

export const accountChoiceValidator = vine.create({ accountId: vine.string().uuid() })

export const furtherAccountValidator = vine.create({ businessName: name() })

export const closingValidator = vine.create({
  name: vine.string().trim(),
  current: vine.string().maxLength(128).optional(),
})

export const keyValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(60),
  scopes: vine.array(vine.enum(SCOPE_NAMES)).minLength(1).distinct(),
  days: vine.number().withoutDecimals().range([1, 3650]).optional(),
})
