import type { HttpContext } from '@adonisjs/core/http'
import ConfirmSecondFactor from '#actions/people/confirm_second_factor'
import RemoveSecondFactor from '#actions/people/remove_second_factor'
import { SIGN_IN } from '#services/auth/begin_session'
import { checkPassword } from '#services/auth/check_password'
import { newSecret } from '#services/auth/second_factor'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import {
  codeValidator,
  passwordOnceMoreValidator,
  secondFactorRemovalValidator,
} from '#validators/person'

const PAGE = '/app/settings/security'

/** Codes from an app, beside the password. */
export default class SecondFactorsController {
  /** A new secret, worth nothing until a code confirms it. */
  async store(ctx: HttpContext) {
    const { current } = await ctx.request.validateUsing(passwordOnceMoreValidator)
    const user = ctx.auth.getUserOrFail()
    await checkPassword(user, current, ctx.session.get(SIGN_IN, null))
    if (!user.totpConfirmedAt) await user.merge({ totpSecret: newSecret(user) }).save()
    return answer(ctx, { to: PAGE }, await ctx.serialize({ begun: true }), 201)
  }

  async update(ctx: HttpContext) {
    const { code } = await ctx.request.validateUsing(codeValidator)
    const user = ctx.auth.getUserOrFail()
    const recoveryCodes = await new ConfirmSecondFactor().handle({ user, code })
    const page = { to: PAGE, notice: wordsFor(ctx).t('notices.secondFactorOn') }
    const data = await ctx.serialize({ recoveryCodes })
    return answer(ctx, { ...page, secret: recoveryCodes.join('\n') }, data)
  }

  async destroy(ctx: HttpContext) {
    const given = await ctx.request.validateUsing(secondFactorRemovalValidator)
    const signInId: string | null = ctx.session.get(SIGN_IN, null)
    await new RemoveSecondFactor().handle({ user: ctx.auth.getUserOrFail(), signInId, ...given })
    const notice = wordsFor(ctx).t('notices.secondFactorOff')
    return answer(ctx, { to: PAGE, notice }, await ctx.serialize({ removed: true }))
  }
}
