import vine from '@vinejs/vine'
import { LANGUAGES } from '#config/i18n'
import { code, email, knownPassword, name, newPassword, token } from './fields.ts'

/** Page to go on to; anything but a page of ours is left aside. */
const next = () => vine.string().maxLength(500).optional()

export const signupValidator = vine.create({
  email: email(),
  password: newPassword(),
  fullName: name(),
  businessName: name(),
  next: next(),
})

export const linkValidator = vine.create({ token: token() })

export const confirmationValidator = vine.create({
  token: token(),
  password: knownPassword().optional(),
})

export const signinValidator = vine.create({
  email: email(),
  password: knownPassword(),
  kept: vine.accepted().optional(),
  next: next(),
})

export const codeValidator = vine.create({ code: code() })

export const resetValidator = vine.create({ email: email() })

export const newPasswordValidator = vine.create({ token: token(), password: newPassword() })

export const recognitionValidator = vine.create({ next: next() })

export const newcomerValidator = vine.create({ businessName: name() })

export const profileValidator = vine.create({
  fullName: name(),
  locale: vine.enum(LANGUAGES),
})

export const passwordChangeValidator = vine.create({
  current: knownPassword(),
  password: newPassword(),
})

export const emailChangeValidator = vine.create({
  email: email(),
  current: knownPassword().optional(),
})

export const secondFactorRemovalValidator = vine.create({
  current: knownPassword().optional(),
  code: code(),
})

export const passwordOnceMoreValidator = vine.create({ current: knownPassword().optional() })
