import db from '@adonisjs/lucid/services/db'
import WriteLetter from '#actions/people/write_letter'
import { addresseeOf } from '#services/letters/addressee'
import { checkPassword } from '#services/auth/check_password'
import type User from '#models/user'

interface Input {
  user: User
  /** In lower case. */
  email: string
  current?: string
  /** The sign-in that asks. */
  signInId: string | null
}

/** Writes to the address that somebody wants to sign in with from now on; theirs is theirs until the press. */
export default class RequestEmailChange {
  async handle({ user, email, current, signInId }: Input) {
    await checkPassword(user, current, signInId)
    await db.transaction((trx) =>
      new WriteLetter().handle({
        trx,
        kind: 'email',
        ...addresseeOf(user),
        email,
      })
    )
  }
}
