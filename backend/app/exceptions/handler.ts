import app from '@adonisjs/core/services/app'
import { errors as authErrors } from '@adonisjs/auth'
import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import { answerFailure } from '#services/http/failure_answer'
import { isForm, wantsJson } from '#services/http/negotiation'

/** Turns every failure into words and a code; pages for people, JSON for programs. */
export default class HttpExceptionHandler extends ExceptionHandler {
  protected debug = !app.inProduction
  protected renderStatusPages = false

  async handle(error: unknown, ctx: HttpContext) {
    if (wantsJson(ctx)) return answerFailure(error, ctx)
    const isSignedOut = error instanceof authErrors.E_UNAUTHORIZED_ACCESS
    if (isForm(ctx) && ctx.session && !isSignedOut) return answerFailure(error, ctx)
    return super.handle(error, ctx)
  }
}
