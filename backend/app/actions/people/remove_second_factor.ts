import db from '@adonisjs/lucid/services/db'
import CheckCode from '#actions/people/check_code'
import WriteLetter from '#actions/people/write_letter'
import RecoveryCode from '#models/recovery_code'
import { checkPassword } from '#services/auth/check_password'
import { addresseeOf } from '#services/letters/addressee'
import type User from '#models/user'

interface Input {
  user: User
  current?: string
  /** The sign-in that asks. */
  signInId: string | null
  code: string
}

/** Back to the password alone, for who can do both steps now. */
export default class RemoveSecondFactor {
  async handle({ user, current, code, signInId }: Input) {
    await checkPassword(user, current, signInId)
    await new CheckCode().handle({ user, code })
    await db.transaction(async (trx) => {
      await user.useTransaction(trx).merge({ totpSecret: null, totpConfirmedAt: null }).save()
      await RecoveryCode.query({ client: trx }).where('userId', user.id).delete()
      await new WriteLetter().handle({ trx, kind: 'second-factor-removed', ...addresseeOf(user) })
    })
  }
}
