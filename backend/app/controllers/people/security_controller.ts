import type { HttpContext } from '@adonisjs/core/http'
import ReadSecurity from '#actions/people/read_security'
import { SIGN_IN } from '#services/auth/begin_session'
import SignInTransformer from '#transformers/sign_in_transformer'

/** How somebody gets in, and where they are in now. */
export default class SecurityController {
  async show({ auth, serialize, session }: HttpContext) {
    const user = auth.getUserOrFail()
    const { secondFactor, signIns, identities } = await new ReadSecurity().handle(user)
    return serialize({
      hasPassword: user.password !== null,
      secondFactor,
      signIns: SignInTransformer.transform(signIns),
      currentId: (session?.get(SIGN_IN) ?? null) as string | null,
      identities: identities.map(({ id, provider, label }) => ({ id, provider, label })),
    })
  }
}
