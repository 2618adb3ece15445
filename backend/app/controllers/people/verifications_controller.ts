import type { HttpContext } from '@adonisjs/core/http'
import ConfirmEmail from '#actions/people/confirm_email'
import ConfirmSignup from '#actions/people/confirm_signup'
import { beginSession } from '#services/auth/begin_session'
import { countAttempt } from '#services/auth/limits'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { readLink } from '#services/letters/open_link'
import AccountTransformer from '#transformers/account_transformer'
import UserTransformer from '#transformers/user_transformer'
import { confirmationValidator, linkValidator } from '#validators/person'
import { OWN_LETTER } from './signups_controller.ts'

/** Pressing the link of a mail: by a form, because mail programs open links by themselves. */
export default class VerificationsController {
  /** What a link is about; null for one that works no more. */
  async show({ request, serialize, session }: HttpContext) {
    const { token } = await request.validateUsing(linkValidator)
    const letter = await readLink(token, ['signup', 'email'])
    return serialize({
      kind: letter ? (letter.kind as 'signup' | 'email') : null,
      email: letter?.email ?? null,
      needsPassword: letter?.kind === 'signup' && letter.id !== session.get(OWN_LETTER),
    })
  }

  async store(ctx: HttpContext) {
    const { request } = ctx
    const given = await request.validateUsing(confirmationValidator)
    await countAttempt({ act: 'link', address: request.ip(), email: given.token })
    const isNewAddress = await readLink(given.token, ['email'])
    return isNewAddress ? this.#confirmEmail(ctx, given) : this.#confirmSignup(ctx, given)
  }

  async #confirmSignup(ctx: HttpContext, given: { token: string; password?: string }) {
    const ownLetterId = ctx.session.get(OWN_LETTER, null)
    const { user, account, next } = await new ConfirmSignup().handle({ ...given, ownLetterId })
    ctx.session.forget(OWN_LETTER)
    await beginSession(ctx, user)
    const data = await ctx.serialize({
      user: UserTransformer.transform(user),
      account: AccountTransformer.transform(account),
      role: 'owner' as const,
    })
    return answer(ctx, { to: next ?? '/app' }, data, 201)
  }

  async #confirmEmail(ctx: HttpContext, { token }: { token: string }) {
    const { email } = await new ConfirmEmail().handle({ token })
    const notice = wordsFor(ctx).t('notices.emailConfirmed', { email })
    return answer(ctx, { to: '/app/settings/profile', notice }, await ctx.serialize({ email }))
  }
}
