import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import WriteLetter from '#actions/people/write_letter'
import LinkSpentException from '#exceptions/link_spent_exception'
import User from '#models/user'
import { addresseeOf } from '#services/letters/addressee'
import { openLink } from '#services/letters/open_link'
import { spendLinks } from '#services/letters/spend_links'
import { isUniqueViolation } from '#services/database/violations'

/** The new address is theirs from now on; the old one hears of it. */
export default class ConfirmEmail {
  async handle({ token }: { token: string }): Promise<User> {
    try {
      return await this.#confirm(token)
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
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
        ...addresseeOf(user),
        email: old,
        data: { newEmail: letter.email },
      })
      return user
    })
  }
}
