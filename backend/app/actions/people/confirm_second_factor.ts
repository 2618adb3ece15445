import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import CodeRefusedException from '#exceptions/code_refused_exception'
import RenewRecoveryCodes from '#actions/people/renew_recovery_codes'
import { stepOf } from '#services/auth/second_factor'
import type User from '#models/user'

/**
 * Switches the second step on once a code shows that the app has the secret. Answers the recovery
 * codes, this once: where it is on already, codes are for `CheckCode`, which counts them.
 */
export default class ConfirmSecondFactor {
  async handle({ user, code }: { user: User; code: string }): Promise<string[]> {
    const isPending = user.totpSecret !== null && user.totpConfirmedAt === null
    const step = isPending ? stepOf(user, code.replace(/\s/g, '')) : null
    if (step === null) throw new CodeRefusedException()
    return db.transaction(async (trx) => {
      await user
        .useTransaction(trx)
        .merge({ totpConfirmedAt: DateTime.utc(), totpLastStep: BigInt(step) })
        .save()
      return new RenewRecoveryCodes().handle({ user, trx })
    })
  }
}
