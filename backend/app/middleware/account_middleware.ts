import { errors } from '@adonisjs/lucid'
import Membership from '#models/membership'
import type Account from '#models/account'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** The tenant this request is about. Every query goes through it. */
    account: Account
    membership: Membership
  }
}

/** Finds the account that the signed-in person works in. */
export default class AccountMiddleware {
  /** `optional`: for pages that somebody without an account may see as well. */
  async handle(ctx: HttpContext, next: NextFn, { optional = false } = {}) {
    const membership = await Membership.query()
      .where('userId', ctx.auth.getUserOrFail().id)
      .preload('account')
      .orderBy('createdAt')
      .first()
    if (!membership && !optional) throw new errors.E_ROW_NOT_FOUND()
    if (membership) {
      ctx.membership = membership
      ctx.account = membership.account
    }
    return next()
  }
}
