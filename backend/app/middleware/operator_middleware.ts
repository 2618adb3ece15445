import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isSandbox } from '#config/mode'
import { seeOther } from '#services/http/answer'
import { wordsFor } from '#services/http/language'

/** Where an operator sets the second step up. */
const SECURITY = '/app/settings/security'

/** The admin panel is not there for anybody but operators, and opens to them with their second step. */
export default class OperatorMiddleware {
  /** `exempt`: where nothing is real, the password alone will do. */
  async handle(ctx: HttpContext, next: NextFn, { exempt = isSandbox } = {}) {
    const { isOperator, totpConfirmedAt } = ctx.auth.getUserOrFail()
    if (!isOperator) {
      throw new Exception('There is nothing at this address.', {
        status: 404,
        code: 'E_ROUTE_NOT_FOUND',
      })
    }
    if (exempt || totpConfirmedAt) return next()
    ctx.session.flash('problem', wordsFor(ctx).t('notices.secondFactorFirst'))
    return seeOther(ctx, SECURITY)
  }
}
