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
  async handle(ctx: HttpContext, next: NextFn) {
    const user = ctx.auth.getUserOrFail()
    const membership = await Membership.query()
      .where('userId', user.id)
      .preload('account')
      .orderBy('createdAt')
      .firstOrFail()
    ctx.membership = membership
    ctx.account = membership.account
    return next()
  }
}
