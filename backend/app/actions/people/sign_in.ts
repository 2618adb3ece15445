import hash from '@adonisjs/core/services/hash'
import WrongCredentialsException from '#exceptions/wrong_credentials_exception'
import User from '#models/user'
import { countAttempt, forgetAttempts } from '#services/auth/limits'

interface Input {
  /** In lower case. */
  email: string
  password: string
  address: string
}

/** Finds out who somebody is by their password. Known and unknown addresses get the same words after the same work. */
export default class SignIn {
  async handle({ email, password, address }: Input): Promise<User> {
    const attempt = { act: 'signin', address, email } as const
    await countAttempt(attempt)
    const user = await User.query().whereRaw('lower(email) = ?', [email]).first()
    if (!user || !(await this.#matches(user, password))) {
      if (!user?.password) await hash.make(password)
      throw new WrongCredentialsException()
    }
    await forgetAttempts(attempt)
    await this.#keepUpToDate(user, password)
    return user
  }

  async #matches({ password }: User, given: string) {
    return password !== null && hash.verify(password, given)
  }

  /** A hash made under weaker settings is made anew while the password is at hand. */
  async #keepUpToDate(user: User, password: string) {
    if (hash.needsReHash(user.password!)) await user.merge({ password }).save()
  }
}
