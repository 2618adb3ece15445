import db from '@adonisjs/lucid/services/db'
import hash from '@adonisjs/core/services/hash'
import WriteLetter from '#actions/people/write_letter'
import User from '#models/user'
import type { Language } from '#config/i18n'

export interface SignupWish {
  /** In lower case. */
  email: string
  password: string
  fullName: string
  businessName: string
  language: Language
  /** Page to go on to. */
  next: string | null
}

/**
 * Somebody wants an account. It is opened once the link in the mail is pressed; until then nothing is
 * there but the letter. Known and unknown addresses get the same work and the same answer.
 */
export default class RequestSignup {
  async handle({ email, password, language, ...wish }: SignupWish): Promise<{ letterId: string }> {
    const hashed = await hash.make(password)
    const known = await User.query().whereRaw('lower(email) = ?', [email]).first()
    const letter = await db.transaction((trx) =>
      new WriteLetter().handle({
        trx,
        kind: known ? 'signup-known' : 'signup',
        email,
        language: known?.locale ?? language,
        data: known ? {} : { ...wish, password: hashed },
      })
    )
    return { letterId: letter.id }
  }
}
