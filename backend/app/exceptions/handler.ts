import app from '@adonisjs/core/services/app'
import { errors as authErrors } from '@adonisjs/auth'
import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import { answerFailure } from '#services/http/failure_answer'
import { wordsFor } from '#services/http/language'
import { isForm, wantsJson } from '#services/http/negotiation'
import { errorPage } from '#services/site/error_page'
import { sendKept } from '#services/site/kept_page'

/** Pages that are not the site's own. */
const NOT_OF_THE_SITE = /^\/(api|admin|sandbox|inbound|health)(\/|$)/

/** Turns every failure into words and a code; pages for people, JSON for programs. */
export default class HttpExceptionHandler extends ExceptionHandler {
  protected debug = !app.inProduction
  protected renderStatusPages = false

  async handle(error: unknown, ctx: HttpContext) {
    if (wantsJson(ctx)) return answerFailure(error, ctx)
    const isSignedOut = error instanceof authErrors.E_UNAUTHORIZED_ACCESS
    if (isSignedOut && ctx.session) return this.#showTheDoor(error, ctx)
    if (isForm(ctx) && ctx.session) return answerFailure(error, ctx)
    const status = this.#statusOf(error)
    if (status && !this.debug && !NOT_OF_THE_SITE.test(ctx.request.url())) {
      return sendKept(ctx, await errorPage(status, ctx), status)
    }
    return super.handle(error, ctx)
  }

  /** In the reader's language; the framework's own sentence is in English alone. */
  #showTheDoor({ redirectTo }: { redirectTo?: string }, ctx: HttpContext) {
    ctx.session.flash('problem', wordsFor(ctx).t('errors.E_UNAUTHORIZED_ACCESS'))
    return ctx.response.redirect(redirectTo ?? '/signin')
  }

  /** Of the page that says so; null where something better than a page answers. */
  #statusOf(error: unknown): 404 | 500 | null {
    const { status = 500 } = error as { status?: number }
    if (status === 404) return 404
    return status >= 500 ? 500 : null
  }
}
