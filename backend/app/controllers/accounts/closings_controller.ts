import type { HttpContext } from '@adonisjs/core/http'
import CloseAccount from '#actions/accounts/close_account'
import NameDiffersException from '#exceptions/name_differs_exception'
import { actorOf } from '#services/audit/record_audit'
import { SIGN_IN } from '#services/auth/begin_session'
import { checkPassword } from '#services/auth/check_password'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { closingValidator } from '#validators/team'

export default class ClosingsController {
  async store(ctx: HttpContext) {
    const { account, auth, request, session } = ctx
    const { name, current } = await request.validateUsing(closingValidator)
    if (name !== account.name) throw new NameDiffersException()
    await checkPassword(auth.getUserOrFail(), current, session.get(SIGN_IN, null))
    await new CloseAccount().handle({ accountId: account.id, actor: actorOf(ctx) })
    const notice = wordsFor(ctx).t('notices.closed', { business: account.name })
    return answer(ctx, { to: '/signin', notice }, await ctx.serialize({ closed: account.id }))
  }
}
