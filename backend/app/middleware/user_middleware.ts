import { errors } from '@adonisjs/auth'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { nextPath } from '#services/auth/next_path'
import { keepSession } from '#services/auth/keep_session'
import { isBearer } from './bearer.ts'

/** The door, and the page to go on to from there. */
function doorOf({ request }: HttpContext) {
  const next = request.method() === 'GET' ? nextPath(request.url(true)) : null
  return next ? `/signin?next=${encodeURIComponent(next)}` : '/signin'
}

/** Requires a signed-in person, by session or by API key. */
export default class UserMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const guard = isBearer(ctx) ? 'api' : 'web'
    await ctx.auth.authenticateUsing([guard], { loginRoute: doorOf(ctx) })
    if (guard === 'web' && !(await keepSession(ctx))) {
      throw new errors.E_UNAUTHORIZED_ACCESS('Signed out elsewhere', {
        guardDriverName: 'session',
        redirectTo: doorOf(ctx),
      })
    }
    return next()
  }
}
