import Shield from '@adonisjs/shield/shield_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isBearer } from './bearer.ts'

/** CSRF and security headers for browsers; an API key cannot be sent by somebody else's page. */
export default class ShieldMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    if (isBearer(ctx)) return next()
    const shield = await ctx.containerResolver.make(Shield)
    return shield.handle(ctx, next)
  }
}
