import type { HttpContext } from '@adonisjs/core/http'
import OpenAccountWithIdentity from '#actions/people/open_account_with_identity'
import SignInExpiredException from '#exceptions/sign_in_expired_exception'
import { beginSession } from '#services/auth/begin_session'
import { countAttempt } from '#services/auth/limits'
import { answer } from '#services/http/answer'
import { languageOf } from '#services/http/language'
import type { Recognised } from '#services/auth/identity'
import AccountTransformer from '#transformers/account_transformer'
import UserTransformer from '#transformers/user_transformer'
import { newcomerValidator } from '#validators/person'
import { NEWCOMER, ON_THE_WAY } from './recognitions_controller.ts'

/** Somebody whom a vendor has vouched for says which business they are. */
export default class NewcomersController {
  async store(ctx: HttpContext) {
    const { request, serialize, session } = ctx
    const { businessName } = await request.validateUsing(newcomerValidator)
    const recognised: Recognised | undefined = session.get(NEWCOMER)
    if (!recognised) throw new SignInExpiredException()
    await countAttempt({ act: 'signup', address: request.ip(), email: recognised.email })
    const language = languageOf(ctx)
    const opened = await new OpenAccountWithIdentity().handle({
      recognised,
      businessName,
      language,
    })
    session.forget(NEWCOMER)
    await beginSession(ctx, opened.user)
    const data = await serialize({
      user: UserTransformer.transform(opened.user),
      account: AccountTransformer.transform(opened.account),
      role: 'owner' as const,
    })
    return answer(ctx, { to: session.pull(ON_THE_WAY, null) ?? '/app' }, data, 201)
  }
}
