import vine from '@vinejs/vine'
import type { FieldContext } from '@vinejs/vine/types'
import { LANGUAGES } from '#config/i18n'
import { isCommonPassword } from '#services/auth/common_password'

const email = () =>
  vine
    .string()
    .trim()
    .maxLength(254)
    .email()
    .transform((value) => value.toLowerCase())

const uncommon = vine.createRule((value: unknown, _options: undefined, field: FieldContext) => {
  const { email: address, fullName, businessName } = field.parent
  const own = [address, fullName, businessName].filter((one) => typeof one === 'string')
  if (typeof value !== 'string' || !isCommonPassword(value, own)) return
  field.report('This password is among the first that are tried. Take another.', 'uncommon', field)
})

/** One that is asked for once more, or to sign in with. */
const knownPassword = () => vine.string().maxLength(128)
const newPassword = () => vine.string().minLength(12).maxLength(128).use(uncommon())
const name = () => vine.string().trim().minLength(1).maxLength(100)
const token = () => vine.string().maxLength(200)
const code = () => vine.string().trim().maxLength(40)
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
