import type { HttpContext } from '@adonisjs/core/http'
import AccountTransformer from '#transformers/account_transformer'
import UserTransformer from '#transformers/user_transformer'

/** Who is signed in, and where. */
export default class MeController {
  show({ auth, account, membership, serialize }: HttpContext) {
    return serialize({
      user: UserTransformer.transform(auth.getUserOrFail()),
      account: AccountTransformer.transform(account),
      role: membership.role,
    })
  }
}
