import type { HttpContext } from '@adonisjs/core/http'
import Membership from '#models/membership'
import { CHOSEN_ACCOUNT } from '#services/accounts/membership_of'
import { answer } from '#services/http/answer'
import AccountTransformer from '#transformers/account_transformer'
import { accountChoiceValidator } from '#validators/team'

/** Which of several accounts somebody works in, until they sign out. */
export default class ChoicesController {
  async store(ctx: HttpContext) {
    const { auth, request, serialize, session } = ctx
    const { accountId } = await request.validateUsing(accountChoiceValidator)
    const { account } = await Membership.query()
      .where({ userId: auth.getUserOrFail().id, accountId })
      .whereHas('account', (accounts) => accounts.whereNot('status', 'closed'))
      .preload('account')
      .firstOrFail()
    session.put(CHOSEN_ACCOUNT, account.id)
    const data = await serialize({ account: AccountTransformer.transform(account) })
    return answer(ctx, { to: '/app' }, data)
  }
}
