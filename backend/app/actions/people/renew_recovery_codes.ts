import RecoveryCode from '#models/recovery_code'
import { newRecoveryCodes, recoveryHash } from '#services/auth/second_factor'
import type User from '#models/user'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Ten new recovery codes; those before are worth nothing. They are shown this once. */
export default class RenewRecoveryCodes {
  async handle({ user, trx }: { user: User; trx: TransactionClientContract }): Promise<string[]> {
    const codes = newRecoveryCodes()
    await RecoveryCode.query({ client: trx }).where('userId', user.id).delete()
    await RecoveryCode.createMany(
      codes.map((code) => ({ userId: user.id, hash: recoveryHash(user, code) })),
      { client: trx }
    )
    return codes
  }
}
