import Identity from '#models/identity'
import PasswordAccountException from '#exceptions/password_account_exception'
import User from '#models/user'
import type { Recognised } from '#services/auth/identity'

/**
 * Whose identity it is, by the vendor's id alone; null for somebody new. An address that somebody
 * here has already is never enough: they have to sign in and connect it themselves.
 */
export default class RecogniseIdentity {
  async handle({ provider, subject, email }: Recognised): Promise<User | null> {
    const identity = await Identity.findBy({ provider, subject })
    if (identity) return User.findOrFail(identity.userId)
    const known = await User.query().whereRaw('lower(email) = ?', [email]).first()
    if (known) throw new PasswordAccountException()
    return null
  }
}
