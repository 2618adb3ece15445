import { ProviderError, type ProviderErrorDetails } from '@kametrix/contracts'

/** What the SDK throws, as far as we look at it. */
interface Failed {
  config: { method?: string }
  /** Such as ECONNRESET, when there was no answer. */
  code?: string | number
  response?: { status: number; headers: Headers; data: unknown }
}

/** Google's error body, of the APIs and (`error` a string) of OAuth. */
interface ErrorBody {
  error?:
    string | { message?: string; errors?: { reason?: string }[]; details?: { reason?: string }[] }
}

const RATE_LIMITS = ['rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded']
const SCOPE_MISSING = ['insufficientPermissions', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT']
const API_OFF = ['accessNotConfigured', 'SERVICE_DISABLED']
/** The request cannot have reached Google. */
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']
const LONGEST_REASON = 200

/**
 * Names a failure of the SDK by what the caller must do. Errors that are not the vendor's pass through.
 * The SDK's error is not kept as the cause: it holds the token and the whole body.
 */
export function toProviderError(error: unknown): unknown {
  if (!isFailed(error)) return error
  if (!error.response) return unreachable(error)
  const { status } = error.response
  const details: ProviderErrorDetails = { status, retryAfterMs: retryAfterMs(error.response) }

  if (status === 429 || (status === 403 && says(error, RATE_LIMITS))) {
    return new ProviderError('E_VENDOR_RATE_LIMITED', 'Google asks us to slow down.', details)
  }
  if (status === 403 && says(error, SCOPE_MISSING)) {
    return new ProviderError(
      'E_GRANT_LOST',
      'Google was not given every permission; connect again and leave all boxes ticked.',
      details
    )
  }
  if (status === 403 && says(error, API_OFF)) {
    return new ProviderError(
      'E_VENDOR_KEY_REFUSED',
      'The Google Calendar or Sheets API is not switched on in the Google Cloud project.',
      details
    )
  }
  if (status === 404 || status === 410) {
    return new ProviderError('E_NOT_FOUND', 'Google holds no such thing.', details)
  }
  // A 401 that outlives a fresh token is Google's trouble: only `invalid_grant` loses a grant.
  if (status >= 500 || status === 408 || status === 401) {
    return new ProviderError('E_VENDOR_UNAVAILABLE', `Google failed with ${status}.`, {
      ...details,
      ambiguous: status !== 401 && isWrite(error),
    })
  }
  return new ProviderError('E_VENDOR_REFUSED', `Google refused: ${messageOf(error)}`, details)
}

/** The same for the token address, whose errors have names of their own (RFC 6749, 5.2). */
export function toTokenError(error: unknown): unknown {
  if (!isFailed(error) || !error.response) return toProviderError(error)
  const { status } = error.response
  switch (bodyOf(error).error) {
    case 'invalid_grant':
      return new ProviderError('E_GRANT_LOST', 'Google no longer honours this connection.', {
        status,
      })
    case 'invalid_client':
    case 'unauthorized_client':
    case 'deleted_client':
      return new ProviderError('E_VENDOR_KEY_REFUSED', 'Google refused our client id or secret.', {
        status,
      })
    default:
      return toProviderError(error)
  }
}

function unreachable(error: Failed): ProviderError {
  const code = String(error.code ?? 'no answer')
  return new ProviderError('E_VENDOR_UNAVAILABLE', `Google could not be reached (${code}).`, {
    ambiguous: isWrite(error) && !NEVER_SENT.includes(code),
  })
}

function isFailed(error: unknown): error is Failed {
  return error instanceof Error && 'config' in error
}

function isWrite(error: Failed): boolean {
  return (error.config.method ?? 'GET').toUpperCase() !== 'GET'
}

function bodyOf(error: Failed): ErrorBody {
  const data = error.response?.data
  return typeof data === 'object' && data !== null ? data : {}
}

function says(error: Failed, reasons: string[]): boolean {
  const { error: body } = bodyOf(error)
  if (typeof body !== 'object' || body === null) return false
  const given = [...(body.errors ?? []), ...(body.details ?? [])].map(({ reason }) => reason ?? '')
  return given.some((reason) => reasons.includes(reason))
}

function messageOf(error: Failed): string {
  const { error: body } = bodyOf(error)
  const message = typeof body === 'string' ? body : body?.message
  return message?.slice(0, LONGEST_REASON) ?? `status ${error.response?.status}`
}

/** `Retry-After` in seconds; Google sends no dates there. */
function retryAfterMs({ headers }: { headers: Headers }): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : undefined
}
