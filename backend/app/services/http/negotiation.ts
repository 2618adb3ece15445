import type { HttpContext } from '@adonisjs/core/http'
import { isBearer } from '#middleware/bearer'

/** Whether the other side is a program: it gets JSON where a person, whose browser says so, gets a page or a redirect. */
export function wantsJson(ctx: HttpContext) {
  return isBearer(ctx) || ctx.request.accepts(['json', 'html']) !== 'html'
}

/** Whether a person sent a form to the API. */
export function isForm(ctx: HttpContext) {
  const { request } = ctx
  return request.url().startsWith('/api/') && request.method() !== 'GET' && !wantsJson(ctx)
}
