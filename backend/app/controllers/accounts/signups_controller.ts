import type { HttpContext } from '@adonisjs/core/http'
import OpenAccount from '#actions/accounts/open_account'
import { beginSession } from '#services/auth/begin_session'
import { countAttempt } from '#services/auth/limits'
import { answer } from '#services/http/answer'
import AccountTransformer from '#transformers/account_transformer'
import UserTransformer from '#transformers/user_transformer'
import { signupValidator } from '#validators/account'

export default class SignupsController {
  async store(ctx: HttpContext) {
    const { request, serialize } = ctx
    const wanted = await request.validateUsing(signupValidator)
    await countAttempt({ act: 'signup', address: request.ip(), email: wanted.email })
    const language = request.language(['en', 'de']) === 'de' ? 'de' : 'en'
    const { user, account } = await new OpenAccount().handle({ ...wanted, language })
    await beginSession(ctx, user)
    const data = await serialize({
      user: UserTransformer.transform(user),
      account: AccountTransformer.transform(account),
      role: 'owner' as const,
    })
    return answer(ctx, { to: '/app' }, data, 201)
  }
}
