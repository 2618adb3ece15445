import Session from '@adonisjs/session/session_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isBearer } from './bearer.ts'

/** A session for browsers; API keys never touch one. */
export default class SessionMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    if (isBearer(ctx)) return next()
    const session = await ctx.containerResolver.make(Session)
    return session.handle(ctx, next)
  }
}
