import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isBearer } from './bearer.ts'

/** Requires a signed-in person, by session or by API key. */
export default class UserMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    await ctx.auth.authenticateUsing([isBearer(ctx) ? 'api' : 'web'], { loginRoute: '/signin' })
    return next()
  }
}
