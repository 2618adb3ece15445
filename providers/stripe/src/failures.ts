import { ProviderError } from '@kametrix/contracts'
import Stripe from 'stripe'

const { errors } = Stripe

/** Stripe says `resource_missing` for an unknown id only, never for an unknown address. */
export function isMissing(error: unknown): boolean {
  return error instanceof errors.StripeInvalidRequestError && error.code === 'resource_missing'
}

/**
 * Names a failure of the SDK by what the caller must do.
 * `write`: the request may have had its effect although its answer was lost.
 */
export function toProviderError(error: unknown, write: boolean): unknown {
  if (!(error instanceof errors.StripeError)) return error
  const details = { status: error.statusCode, cause: error }

  if (error instanceof errors.StripeRateLimitError) {
    return new ProviderError('E_VENDOR_RATE_LIMITED', 'Stripe asks us to slow down.', {
      ...details,
      retryAfterMs: retryAfterMs(error),
    })
  }
  if (
    error instanceof errors.StripeAuthenticationError ||
    error instanceof errors.StripePermissionError
  ) {
    return new ProviderError('E_VENDOR_KEY_REFUSED', 'Stripe refused our secret key.', details)
  }
  if (isMissing(error)) {
    return new ProviderError('E_NOT_FOUND', 'Stripe holds no such checkout.', details)
  }
  if (
    error instanceof errors.StripeInvalidRequestError ||
    error instanceof errors.StripeIdempotencyError ||
    error instanceof errors.StripeCardError
  ) {
    return new ProviderError('E_VENDOR_REFUSED', `Stripe refused: ${error.message}`, details)
  }
  if (error instanceof errors.StripeAPIError && error.statusCode === undefined) {
    return new ProviderError('E_VENDOR_ANSWER_UNREADABLE', 'Stripe answered without JSON.', {
      ...details,
      ambiguous: write,
    })
  }
  return new ProviderError('E_VENDOR_UNAVAILABLE', 'Stripe could not be reached.', {
    ...details,
    ambiguous: write,
  })
}

/** `Retry-After` in seconds, as Stripe sends it. */
function retryAfterMs(error: InstanceType<typeof errors.StripeError>): number | undefined {
  const seconds = Number(error.headers?.['retry-after'] ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : undefined
}
