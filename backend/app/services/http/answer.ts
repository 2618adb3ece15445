import type { HttpContext } from '@adonisjs/core/http'
import { wantsJson } from './negotiation.ts'

export interface PageAnswer {
  /** Path of the page to show next; null for the one the form was on. */
  to: string | null
  /** Said there once. */
  notice?: string
  /** Shown there once. */
  secret?: string
}

/** What was done: `data` for programs; for forms the next page, with a word on it. The type is the programs'. */
export function answer<Data>(ctx: HttpContext, page: PageAnswer, data: Data, status = 200): Data {
  if (wantsJson(ctx)) {
    ctx.response.status(status)
    return data
  }
  if (page.notice) ctx.session.flash('notice', page.notice)
  if (page.secret) ctx.session.flash('secret', page.secret)
  seeOther(ctx, page.to)
  return undefined as Data
}

/** Goes on at a vendor's page: by redirect for forms, as an address for programs. */
export function answerWithAddress(ctx: HttpContext, url: string) {
  const data = { data: { url } }
  if (wantsJson(ctx)) return data
  ctx.response.redirect().status(303).toPath(url)
  return undefined as unknown as typeof data
}

export function seeOther({ response }: HttpContext, to: string | null) {
  const redirect = response.redirect().status(303)
  if (to) redirect.toPath(to)
  else redirect.back('/app')
}
