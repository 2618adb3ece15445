import type { HttpContext } from '@adonisjs/core/http'
import { errors as vine } from '@vinejs/vine'
import { failureOf } from './failures.ts'
import { wordsFor } from './language.ts'
import { wantsJson } from './negotiation.ts'

/** Never shown again, not even to who typed it. */
const NOT_KEPT = ['_csrf', 'password', 'code']

/** A failure in the form the other side reads: JSON, or back to the form with what was typed and what is wrong. */
export function answerFailure(error: unknown, ctx: HttpContext) {
  const { status, errors, retryAfter } = failureOf(error, wordsFor(ctx))
  if (retryAfter) ctx.response.header('retry-after', String(retryAfter))
  if (wantsJson(ctx)) return ctx.response.status(status).send({ errors })

  ctx.session.flashExcept(NOT_KEPT)
  if (error instanceof vine.E_VALIDATION_ERROR) ctx.session.flashValidationErrors(error, false)
  else ctx.session.flashErrors({ [errors[0].code]: errors[0].message })
  // The address says what the form was about, a choice or a draft: it stays.
  return ctx.response.redirect().status(303).withQs().back('/app')
}
