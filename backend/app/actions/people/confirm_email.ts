import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import WriteLetter from '#actions/people/write_letter'
import LinkSpentException from '#exceptions/link_spent_exception'
import User from '#models/user'
import { openLink } from '#services/letters/open_link'
import { spendLinks } from '#services/letters/spend_links'

const UNIQUE_VIOLATION = '23505'

/** The new address is theirs from now on; the old one hears of it. */
export default class ConfirmEmail {
  async handle({ token }: { token: string }): Promise<User> {
    try {
      return await this.#confirm(token)
    } catch (error) {
      if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error
      throw new LinkSpentException()
    }
  }

  #confirm(token: string) {
    return db.transaction(async (trx) => {
      const letter = await openLink(token, ['email'], trx)
      const user = await User.findOrFail(letter.userId, { client: trx })
      const old = user.email
      await user.merge({ email: letter.email, emailVerifiedAt: DateTime.utc() }).save()
      await spendLinks(user.id, trx)
      await new WriteLetter().handle({
        trx,
        kind: 'email-changed',
        email: old,
        language: user.locale,
        userId: user.id,
        data: { newEmail: letter.email },
      })
      return user
    })
  }
}
