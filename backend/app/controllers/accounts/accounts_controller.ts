import type { HttpContext } from '@adonisjs/core/http'
import OpenFurtherAccount from '#actions/accounts/open_further_account'
import { CHOSEN_ACCOUNT } from '#services/accounts/membership_of'
import { actorOf } from '#services/audit/record_audit'
import { answer } from '#services/http/answer'
import AccountTransformer from '#transformers/account_transformer'
import { furtherAccountValidator } from '#validators/team'

/** Another business of the person's. */
export default class AccountsController {
  async store(ctx: HttpContext) {
    const { auth, request, serialize, session } = ctx
    const { businessName } = await request.validateUsing(furtherAccountValidator)
    const user = auth.getUserOrFail()
    const account = await new OpenFurtherAccount().handle({
      user,
      actor: actorOf(ctx),
      businessName,
    })
    session.put(CHOSEN_ACCOUNT, account.id)
    const data = await serialize({ account: AccountTransformer.transform(account) })
    return answer(ctx, { to: '/app' }, data, 201)
  }
}
