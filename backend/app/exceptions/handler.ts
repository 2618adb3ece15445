import app from '@adonisjs/core/services/app'
import { errors as shieldErrors } from '@adonisjs/shield'
import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import { ProviderError } from '@kametrix/contracts'
import { wantsJson } from '#services/http/negotiation'

const STATUS = { 'retry': 503, 'reconnect': 409, 'tell-user': 422, 'drop': 404 } as const

/** Turns every failure into words and a code; pages for people, JSON for programs. */
export default class HttpExceptionHandler extends ExceptionHandler {
  protected debug = !app.inProduction
  protected renderStatusPages = false

  async handle(error: unknown, ctx: HttpContext) {
    if (error instanceof shieldErrors.E_BAD_CSRF_TOKEN && wantsJson(ctx)) {
      return ctx.response
        .status(403)
        .send(body('E_BAD_CSRF_TOKEN', 'Your session has moved on. Reload the page and try again.'))
    }
    if (error instanceof ProviderError) {
      return ctx.response.status(STATUS[error.remedy]).send(body(error.code, error.message))
    }
    return super.handle(error, ctx)
  }
}

function body(code: string, message: string) {
  return { error: { code, message }, errors: [{ code, message }] }
}
