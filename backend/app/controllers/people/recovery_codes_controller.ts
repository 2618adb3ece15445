import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import RenewRecoveryCodes from '#actions/people/renew_recovery_codes'
import { SIGN_IN } from '#services/auth/begin_session'
import { checkPassword } from '#services/auth/check_password'
import { answer } from '#services/http/answer'
import { passwordOnceMoreValidator } from '#validators/person'

export default class RecoveryCodesController {
  async store(ctx: HttpContext) {
    const { current } = await ctx.request.validateUsing(passwordOnceMoreValidator)
    const user = ctx.auth.getUserOrFail()
    await checkPassword(user, current, ctx.session.get(SIGN_IN, null))
    const recoveryCodes = await db.transaction((trx) =>
      new RenewRecoveryCodes().handle({ user, trx })
    )
    const page = { to: '/app/settings/security', secret: recoveryCodes.join('\n') }
    return answer(ctx, page, await ctx.serialize({ recoveryCodes }), 201)
  }
}
