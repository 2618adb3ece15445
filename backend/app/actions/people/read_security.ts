import Identity from '#models/identity'
import RecoveryCode from '#models/recovery_code'
import SignIn from '#models/sign_in'
import { setUpOf } from '#services/auth/second_factor'
import type User from '#models/user'

/** How somebody gets in, and where they are in now. What their app has to be given is there until a code confirms it. */
export default class ReadSecurity {
  async handle(user: User) {
    const { id: userId, totpConfirmedAt, totpSecret } = user
    const [signIns, identities, codesLeft] = await Promise.all([
      SignIn.query().where({ userId }).where('endsAt', '>', new Date()).orderBy('seenAt', 'desc'),
      Identity.query().where({ userId }).orderBy('id'),
      RecoveryCode.query().where({ userId }).whereNull('usedAt').count('* as total'),
    ])
    const isOn = totpConfirmedAt !== null
    return {
      secondFactor: {
        isOn,
        recoveryCodesLeft: Number(codesLeft[0].$extras.total),
        setUp: !isOn && totpSecret ? setUpOf(user) : null,
      },
      signIns,
      identities,
    }
  }
}
