import { errors as auth } from '@adonisjs/auth'
import { Exception } from '@adonisjs/core/exceptions'
import { errors as limiter } from '@adonisjs/limiter'
import { errors as lucid } from '@adonisjs/lucid'
import { errors as shield } from '@adonisjs/shield'
import { errors as vine } from '@vinejs/vine'
import { ProviderError } from '@kametrix/contracts'
import type { Words } from '#services/language/words'

export interface Failure {
  status: number
  errors: { code: string; message: string; field?: string }[]
  /** Seconds to wait before trying again. */
  retryAfter?: number
}

const STATUS = { 'retry': 503, 'reconnect': 409, 'tell-user': 422, 'drop': 404 } as const

/** Shorter waits are told in seconds, longer ones in minutes. */
const SHORT_WAIT_SECONDS = 90

/**
 * Any error as a status, a code, and words for the person who asked, in their language where
 * `errors.<code>` of the catalogue has them. What is ours to repair says no more than that.
 */
export function failureOf(error: unknown, words: Words): Failure {
  const failure = (status: number, code: string, message: string, values: object = {}): Failure => {
    const key = `errors.${code}`
    const said = words.hasMessage(key) ? words.t(key, values) : message
    return { status, errors: [{ code, message: said }] }
  }
  if (error instanceof vine.E_VALIDATION_ERROR) {
    const errors = error.messages.map(
      ({ field, message }: Record<'field' | 'message', string>) => ({
        code: 'E_VALIDATION_ERROR',
        message,
        field,
      })
    )
    return { status: 422, errors }
  }
  if (error instanceof ProviderError) {
    const retryAfter = error.retryAfterMs && Math.ceil(error.retryAfterMs / 1000)
    const values = { hints: error.hints.join(', '), tried: error.hints.length }
    return { ...failure(STATUS[error.remedy], error.code, error.message, values), retryAfter }
  }
  if (error instanceof limiter.E_TOO_MANY_REQUESTS) {
    const seconds = error.response.availableIn
    const minutes = seconds < SHORT_WAIT_SECONDS ? 0 : Math.ceil(seconds / 60)
    const said = failure(429, 'E_TOO_MANY_REQUESTS', error.message, { seconds, minutes })
    return { ...said, retryAfter: seconds }
  }
  if (error instanceof lucid.E_ROW_NOT_FOUND) return failure(404, 'E_NOT_FOUND', error.message)
  if (error instanceof shield.E_BAD_CSRF_TOKEN) {
    return failure(403, 'E_BAD_CSRF_TOKEN', error.message)
  }
  if (error instanceof auth.E_UNAUTHORIZED_ACCESS) {
    return failure(401, 'E_UNAUTHORIZED_ACCESS', error.message)
  }
  if (error instanceof Exception && error.status !== 500) {
    const { status, code = 'E_REFUSED', message } = error
    return failure(status, code, message, valuesOf(error, words))
  }
  return failure(500, 'E_INTERNAL', 'Something failed on our side.')
}

/** What a sentence is filled in with: the error's own fields, or words of the reader's language. */
function valuesOf(error: Exception & { valuesIn?: (words: Words) => object }, words: Words) {
  return error.valuesIn?.(words) ?? error
}
