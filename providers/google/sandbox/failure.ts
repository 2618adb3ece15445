import type { StandInHandler, StandInResponse } from '@kametrix/sandbox'

interface Reason {
  domain?: string
  reason: string
  /** Google's name for the status, such as `NOT_FOUND`; older answers lack it. */
  status?: string
  location?: string
  locationType?: 'header' | 'parameter'
}

/** A refusal in Google's words; thrown anywhere, answered by `answering`. */
export class GoogleFailure extends Error {
  readonly response: StandInResponse

  constructor(response: StandInResponse) {
    super(`Google's answer ${response.status}`)
    this.response = response
  }
}

export function answering(handler: StandInHandler): StandInHandler {
  return async (request) => {
    try {
      return await handler(request)
    } catch (error) {
      if (error instanceof GoogleFailure) return error.response
      throw error
    }
  }
}

/** The error body of Google's APIs. */
export function apiError(code: number, message: string, about: Reason): StandInResponse {
  const { domain = 'global', reason, status, location, locationType = 'parameter' } = about
  const where = location ? { location, locationType } : {}
  return {
    status: code,
    body: {
      error: {
        code,
        message,
        errors: [{ domain, reason, message, ...where }],
        ...(status && { status }),
      },
    },
  }
}

/** The error body of Google's OAuth. */
export function oauthError(status: number, error: string, description: string): StandInResponse {
  return { status, body: { error, error_description: description } }
}

export const notFound = () => apiError(404, 'Not Found', { reason: 'notFound' })

export const badRequest = (message: string, reason = 'invalid') =>
  apiError(400, message, { reason, status: 'INVALID_ARGUMENT' })

export const entityNotFound = () =>
  apiError(404, 'Requested entity was not found.', { reason: 'notFound', status: 'NOT_FOUND' })

export const rateLimited = () =>
  apiError(403, 'Rate Limit Exceeded', { domain: 'usageLimits', reason: 'rateLimitExceeded' })

export const userRateLimited = () =>
  apiError(403, 'User Rate Limit Exceeded', {
    domain: 'usageLimits',
    reason: 'userRateLimitExceeded',
  })

export const apiDisabled = () =>
  apiError(403, 'The API has not been used in this project before or it is disabled.', {
    domain: 'usageLimits',
    reason: 'accessNotConfigured',
    status: 'PERMISSION_DENIED',
  })

export const invalidCredentials = () =>
  apiError(401, 'Request had invalid authentication credentials.', {
    reason: 'authError',
    status: 'UNAUTHENTICATED',
  })

export const scopeMissing = () =>
  apiError(403, 'Request had insufficient authentication scopes.', {
    reason: 'insufficientPermissions',
    status: 'PERMISSION_DENIED',
  })

/** What Google says for a status, when no better reason is known. */
export function failureFor(status: number): StandInResponse {
  switch (status) {
    case 401:
      return invalidCredentials()
    case 403:
      return apiError(403, 'Forbidden', { reason: 'forbidden', status: 'PERMISSION_DENIED' })
    case 404:
      return notFound()
    case 409:
      return apiError(409, 'The requested identifier already exists.', { reason: 'duplicate' })
    case 410:
      return apiError(410, 'Resource has been deleted', { reason: 'deleted' })
    case 412:
      return apiError(412, 'Precondition Failed', {
        reason: 'conditionNotMet',
        location: 'If-Match',
        locationType: 'header',
      })
    case 429:
      return apiError(429, 'Quota exceeded for quota metric.', {
        domain: 'usageLimits',
        reason: 'rateLimitExceeded',
        status: 'RESOURCE_EXHAUSTED',
      })
    case 503:
      return apiError(503, 'The service is currently unavailable.', {
        reason: 'backendError',
        status: 'UNAVAILABLE',
      })
    default:
      return status >= 500
        ? apiError(status, 'Internal error encountered.', {
            reason: 'backendError',
            status: 'INTERNAL',
          })
        : badRequest('Bad Request', 'badRequest')
  }
}

/** Google answers an address that does not exist with a page, not with JSON. */
export function unknownAddress(): StandInResponse {
  return {
    status: 404,
    headers: { 'content-type': 'text/html; charset=UTF-8' },
    body: '<!DOCTYPE html>\n<html lang=en><title>Error 404 (Not Found)!!1</title>\n<p><b>404.</b> The requested URL was not found on this server.',
  }
}
