import type { HttpContext } from '@adonisjs/core/http'
import Identity from '#models/identity'
import RecoveryCode from '#models/recovery_code'
import SignIn from '#models/sign_in'
import { SIGN_IN } from '#services/auth/begin_session'
import { setUpOf } from '#services/auth/second_factor'
import SignInTransformer from '#transformers/sign_in_transformer'

/** How somebody gets in, and where they are in now. */
export default class SecurityController {
  async show({ auth, serialize, session }: HttpContext) {
    const user = auth.getUserOrFail()
    const [signIns, identities, codesLeft] = await Promise.all([
      SignIn.query()
        .where('userId', user.id)
        .where('endsAt', '>', new Date())
        .orderBy('seenAt', 'desc'),
      Identity.query().where('userId', user.id).orderBy('id'),
      RecoveryCode.query().where('userId', user.id).whereNull('usedAt').count('* as total'),
    ])
    const isOn = user.totpConfirmedAt !== null
    return serialize({
      hasPassword: user.password !== null,
      secondFactor: {
        isOn,
        recoveryCodesLeft: Number(codesLeft[0].$extras.total),
        setUp: !isOn && user.totpSecret ? setUpOf(user) : null,
      },
      signIns: SignInTransformer.transform(signIns),
      currentId: (session?.get(SIGN_IN) ?? null) as string | null,
      identities: identities.map(({ id, provider, label }) => ({ id, provider, label })),
    })
  }
}
