import db from '@adonisjs/lucid/services/db'
import hash from '@adonisjs/core/services/hash'
import OpenAccount from '#actions/accounts/open_account'
import WrongPasswordException from '#exceptions/wrong_password_exception'
import { openLink } from '#services/letters/open_link'
import type Account from '#models/account'
import type Letter from '#models/letter'
import type User from '#models/user'

interface Input {
  token: string
  /** The letter that this browser caused; another browser has to know the password. */
  ownLetterId: string | null
  password?: string
}

/**
 * Opens the account that a letter was written about. Whoever presses the link has to be who signed
 * up: by the same browser, or by the password. Otherwise somebody could sign up with another's address
 * and a password of their own, and wait for the press.
 */
export default class ConfirmSignup {
  async handle({ token, ownLetterId, password }: Input): Promise<Opened> {
    return db.transaction(async (trx) => {
      const letter = await openLink(token, ['signup'], trx)
      if (letter.id !== ownLetterId) await this.#check(letter, password)
      const { businessName, fullName, next } = letter.data
      const { user, account } = await new OpenAccount().handle(
        {
          email: letter.email,
          password: null,
          fullName,
          businessName,
          language: letter.language === 'de' ? 'de' : 'en',
        },
        trx
      )
      // It was hashed when it was typed; the model would hash it once more.
      await trx.from('users').where('id', user.id).update({ password: letter.data.password })
      await trx.from('letters').where('id', letter.id).update({ data: { businessName } })
      return { user, account, next: next ?? null }
    })
  }

  async #check({ data }: Letter, password: string | undefined) {
    if (password && (await hash.verify(data.password, password))) return
    throw new WrongPasswordException()
  }
}

interface Opened {
  user: User
  account: Account
  /** Page to go on to. */
  next: string | null
}
