import type { HttpContext } from '@adonisjs/core/http'
import { isBearer } from '#middleware/bearer'

/** Whether the other side is a program: it gets JSON where a person, whose browser says so, gets a page or a redirect. */
export function wantsJson(ctx: HttpContext) {
  return isBearer(ctx) || ctx.request.accepts(['json', 'html']) !== 'html'
}

/** Whether a person sent a form to the API, or an operator one of the panel's: to others there is no panel. */
export function isForm(ctx: HttpContext) {
  const { auth, request } = ctx
  const isPanels = request.url().startsWith('/admin/') && auth?.user?.isOperator
  const takesForms = request.url().startsWith('/api/') || isPanels
  return takesForms && request.method() !== 'GET' && !wantsJson(ctx)
}
