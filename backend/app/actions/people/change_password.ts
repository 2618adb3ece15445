import db from '@adonisjs/lucid/services/db'
import EndSignIns from '#actions/people/end_sign_ins'
import WriteLetter from '#actions/people/write_letter'
import { checkPassword } from '#services/auth/check_password'
import { spendLinks } from '#services/letters/spend_links'
import { addresseeOf } from '#services/letters/addressee'
import type User from '#models/user'

interface Input {
  user: User
  current: string
  password: string
  /** This browser stays signed in. */
  signInId: string | null
}

/** A new password for who knows the old one; every other browser is signed out. */
export default class ChangePassword {
  async handle({ user, current, password, signInId }: Input) {
    await checkPassword(user, current, signInId)
    await db.transaction(async (trx) => {
      await user.useTransaction(trx).merge({ password }).save()
      await new EndSignIns().handle({ userId: user.id, except: signInId ?? undefined, trx })
      await spendLinks(user.id, trx)
      await new WriteLetter().handle({ trx, kind: 'password-changed', ...addresseeOf(user) })
    })
  }
}
