import vine from '@vinejs/vine'
import type { FieldContext } from '@vinejs/vine/types'
import { isCommonPassword } from '#services/auth/common_password'

/** In lower case. */
export const email = () =>
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
export const knownPassword = () => vine.string().maxLength(128)
export const newPassword = () => vine.string().minLength(12).maxLength(128).use(uncommon())
export const name = () => vine.string().trim().minLength(1).maxLength(100)
/** Of a phone, in E.164; spaces, dashes and brackets are taken out. */
export const e164 = () =>
  vine
    .string()
    .regex(/^\+[1-9][\d\s()/-]{6,24}$/)
    .transform((value) => `+${value.replace(/\D/g, '')}`)
export const token = () => vine.string().maxLength(200)
export const code = () => vine.string().trim().maxLength(40)
