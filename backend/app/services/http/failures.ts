import { errors as auth } from '@adonisjs/auth'
import { Exception } from '@adonisjs/core/exceptions'
import { errors as limiter } from '@adonisjs/limiter'
import { errors as lucid } from '@adonisjs/lucid'
import { errors as shield } from '@adonisjs/shield'
import { errors as vine } from '@vinejs/vine'
import { ProviderError } from '@kametrix/contracts'

export interface Failure {
  status: number
  errors: { code: string; message: string; field?: string }[]
  /** Seconds to wait before trying again. */
  retryAfter?: number
}

const STATUS = { 'retry': 503, 'reconnect': 409, 'tell-user': 422, 'drop': 404 } as const

/** Any error as a status, a code, and words for the person who asked. What is ours to repair says no more than that. */
export function failureOf(error: unknown): Failure {
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
    return { ...failure(STATUS[error.remedy], error.code, error.message), retryAfter }
  }
  if (error instanceof limiter.E_TOO_MANY_REQUESTS) {
    const seconds = error.response.availableIn
    const words = `Too many tries. Wait ${waitInWords(seconds)} and try again.`
    return { ...failure(429, 'E_TOO_MANY_REQUESTS', words), retryAfter: seconds }
  }
  if (error instanceof lucid.E_ROW_NOT_FOUND) {
    return failure(404, 'E_NOT_FOUND', 'There is nothing at this address.')
  }
  if (error instanceof shield.E_BAD_CSRF_TOKEN) {
    const words = 'Your session has moved on. Reload the page and try again.'
    return failure(403, 'E_BAD_CSRF_TOKEN', words)
  }
  if (error instanceof auth.E_UNAUTHORIZED_ACCESS) {
    return failure(401, 'E_UNAUTHORIZED_ACCESS', 'Sign in first.')
  }
  if (error instanceof Exception && error.status !== 500) {
    return failure(error.status, error.code ?? 'E_REFUSED', error.message)
  }
  return failure(500, 'E_INTERNAL', 'Something failed on our side. Try again in a minute.')
}

function failure(status: number, code: string, message: string): Failure {
  return { status, errors: [{ code, message }] }
}

function waitInWords(seconds: number) {
  if (seconds < 90) return `${seconds} seconds`
  return `${Math.ceil(seconds / 60)} minutes`
}
