import type { HttpContext } from '@adonisjs/core/http'
import AcceptInvitation from '#actions/accounts/accept_invitation'
import User from '#models/user'
import { beginSession } from '#services/auth/begin_session'
import { keepSession } from '#services/auth/keep_session'
import { countAttempt } from '#services/auth/limits'
import { CHOSEN_ACCOUNT } from '#services/accounts/membership_of'
import { pendingInvitation } from '#services/accounts/pending_invitation'
import { answer } from '#services/http/answer'
import { languageOf, wordsFor } from '#services/http/language'
import AccountTransformer from '#transformers/account_transformer'
import { acceptanceValidator, newcomerAcceptanceValidator } from '#validators/team'

/** The other side of an invitation: whoever has the mail. */
export default class AcceptancesController {
  /** What a link is about, and whether its address can sign in already. */
  async show({ request, serialize }: HttpContext) {
    const { token } = await request.validateUsing(acceptanceValidator)
    const invitation = await pendingInvitation(token)
    if (!invitation) return serialize({ invitation: null })
    const { account, email, role } = invitation
    const known = await User.query().whereRaw('lower(email) = ?', [email]).first()
    return serialize({
      invitation: { business: account.name, email, role, isKnown: known !== null },
    })
  }

  async store(ctx: HttpContext) {
    const { auth, request, serialize, session } = ctx
    const isIn = (await auth.check()) && (await keepSession(ctx))
    const user = isIn ? auth.user! : null
    const { token, ...newcomer } = user
      ? await request.validateUsing(acceptanceValidator)
      : await request.validateUsing(newcomerAcceptanceValidator)
    await countAttempt({ act: 'link', address: request.ip(), email: token })
    const joined = await new AcceptInvitation().handle({
      token,
      user,
      newcomer:
        'password' in newcomer && newcomer.password
          ? { ...(newcomer as { fullName: string; password: string }), locale: languageOf(ctx) }
          : undefined,
      address: request.ip(),
    })
    if (!user) await beginSession(ctx, joined.user)
    session.put(CHOSEN_ACCOUNT, joined.account.id)
    const data = await serialize({
      account: AccountTransformer.transform(joined.account),
      role: joined.role,
    })
    const notice = wordsFor(ctx).t('notices.joined', { business: joined.account.name })
    return answer(ctx, { to: '/app', notice }, data, 201)
  }
}
