import AccountSuspendedException from '#exceptions/account_suspended_exception'
import NoAccountException from '#exceptions/no_account_exception'
import { membershipOf } from '#services/accounts/membership_of'
import { wantsJson } from '#services/http/negotiation'
import type Account from '#models/account'
import type Membership from '#models/membership'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** The tenant this request is about. Every query goes through it. */
    account: Account
    membership: Membership
  }
}

/** Where somebody who is in no account finds the way into one. */
const WELCOME = '/welcome'

/** Where members of a suspended account learn of it. */
const SUSPENDED = '/suspended'

/** Finds the account that the signed-in person works in. */
export default class AccountMiddleware {
  /** `optional`: for pages that somebody without an account may see as well. */
  async handle(ctx: HttpContext, next: NextFn, { optional = false } = {}) {
    const membership = await membershipOf(ctx)
    const isPage = ctx.request.method() === 'GET' && !wantsJson(ctx)
    if (membership?.account.status === 'suspended' && !optional) {
      if (!isPage) throw new AccountSuspendedException()
      return ctx.response.redirect(SUSPENDED)
    }
    if (membership) {
      ctx.membership = membership
      ctx.account = membership.account
      return next()
    }
    if (optional) return next()
    if (!isPage) throw new NoAccountException()
    return ctx.response.redirect(WELCOME)
  }
}
