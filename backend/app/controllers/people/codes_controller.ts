import type { HttpContext } from '@adonisjs/core/http'
import CheckCode from '#actions/people/check_code'
import { beginSession } from '#services/auth/begin_session'
import { landingOf } from '#services/auth/let_in'
import { forgetSecondStep, pendingSecondStep } from '#services/auth/second_step'
import { answer } from '#services/http/answer'
import UserTransformer from '#transformers/user_transformer'
import { codeValidator } from '#validators/person'

/** The second step of signing in. */
export default class CodesController {
  async store(ctx: HttpContext) {
    const { code } = await ctx.request.validateUsing(codeValidator)
    const { user, kept, next } = await pendingSecondStep(ctx)
    await new CheckCode().handle({ user, code })
    forgetSecondStep(ctx)
    await beginSession(ctx, user, { kept })
    const data = await ctx.serialize({ user: UserTransformer.transform(user) })
    return answer(ctx, { to: landingOf(user, next) }, data)
  }
}
