import db from '@adonisjs/lucid/services/db'
import EndSignIns from '#actions/people/end_sign_ins'
import WriteLetter from '#actions/people/write_letter'
import User from '#models/user'
import { addresseeOf } from '#services/letters/addressee'
import { openLink } from '#services/letters/open_link'
import { spendLinks } from '#services/letters/spend_links'

/** A new password by a link from a mail. Whoever was signed in anywhere no longer is. */
export default class ResetPassword {
  async handle({ token, password }: { token: string; password: string }): Promise<User> {
    return db.transaction(async (trx) => {
      const letter = await openLink(token, ['reset'], trx)
      const user = await User.findOrFail(letter.userId, { client: trx })
      await user.merge({ password }).save()
      await new EndSignIns().handle({ userId: user.id, trx })
      await spendLinks(user.id, trx)
      await new WriteLetter().handle({ trx, kind: 'password-changed', ...addresseeOf(user) })
      return user
    })
  }
}
