import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { mode } from '#config/mode'
import { confirmationNeeded } from '#services/auth/confirmation'
import { languageOf } from '#services/http/language'
import { tellingIn } from '#services/presentation/telling'

/** Gives the pages that Edge renders, and the components in them, the visitor's language. */
export default class PanelMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    if (!ctx.auth.user) await ctx.auth.check()
    ctx.view.share({
      ...tellingIn(languageOf(ctx)),
      mode,
      path: ctx.request.url(),
      confirmBy: confirmationNeeded(ctx),
    })
    return next()
  }
}
