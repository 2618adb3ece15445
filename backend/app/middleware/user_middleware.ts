import { errors } from '@adonisjs/auth'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import BrowserRequiredException from '#exceptions/browser_required_exception'
import ScopeRequiredException from '#exceptions/scope_required_exception'
import { scopeOf } from '#policies/scopes'
import { keepSession } from '#services/auth/keep_session'
import { nextPath } from '#services/auth/next_path'
import { isBearer } from './bearer.ts'

/** Requires a signed-in person, by session or by API key. */
export default class UserMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    await (isBearer(ctx) ? this.#byKey(ctx) : this.#bySession(ctx))
    return next()
  }

  /** A key opens what its scopes name, and nothing that needs a person. */
  async #byKey({ auth, route }: HttpContext) {
    await auth.authenticateUsing(['api'])
    const scope = scopeOf(route?.name ?? '')
    if (!scope) throw new BrowserRequiredException()
    if (!auth.user!.currentAccessToken!.allows(scope)) throw new ScopeRequiredException()
  }

  async #bySession(ctx: HttpContext) {
    await ctx.auth.authenticateUsing(['web'], { loginRoute: doorOf(ctx) })
    if (await keepSession(ctx)) return
    throw new errors.E_UNAUTHORIZED_ACCESS('Signed out elsewhere', {
      guardDriverName: 'session',
      redirectTo: doorOf(ctx),
    })
  }
}

/** The door, and the page to go on to from there. */
function doorOf({ request }: HttpContext) {
  const next = request.method() === 'GET' ? nextPath(request.url(true)) : null
  return next ? `/signin?next=${encodeURIComponent(next)}` : '/signin'
}
