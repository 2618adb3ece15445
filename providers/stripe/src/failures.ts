import { ProviderError } from '@kametrix/contracts'
import Stripe from 'stripe'

const { errors } = Stripe

/** Asks for something that changes nothing at Stripe. */
export async function read<T>(request: () => Promise<T>): Promise<T> {
  return named(request, false)
}

/** Asks for a change: it may have happened although the answer was lost. */
export async function write<T>(request: () => Promise<T>): Promise<T> {
  return named(request, true)
}

/** Reads something that may not be there. */
export async function readOr<T, E>(absent: E, request: () => Promise<T>): Promise<T | E> {
  try {
    return await read(request)
  } catch (error) {
    if (error instanceof ProviderError && error.code === 'E_NOT_FOUND') return absent
    throw error
  }
}

/** An answer that does not say what its contract promises. */
export function unreadable(what: string): ProviderError {
  return new ProviderError('E_VENDOR_ANSWER_UNREADABLE', `Stripe answered with ${what}.`)
}

async function named<T>(request: () => Promise<T>, isWrite: boolean): Promise<T> {
  try {
    return await request()
  } catch (error) {
    throw toProviderError(error, isWrite)
  }
}

/**
 * Names a failure of the SDK by what the caller must do.
 * `isWrite`: the request may have had its effect although its answer was lost.
 */
function toProviderError(error: unknown, isWrite: boolean): unknown {
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
    return new ProviderError('E_NOT_FOUND', 'Stripe holds no such thing.', details)
  }
  if (error.code === 'idempotency_key_in_use') {
    const message = 'Stripe still works on the same request.'
    return new ProviderError('E_VENDOR_UNAVAILABLE', message, { ...details, ambiguous: true })
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
      ambiguous: isWrite,
    })
  }
  return new ProviderError('E_VENDOR_UNAVAILABLE', 'Stripe could not be reached.', {
    ...details,
    ambiguous: isWrite,
  })
}

/** Stripe says `resource_missing` for an unknown id only, never for an unknown address. */
function isMissing(error: InstanceType<typeof errors.StripeError>): boolean {
  return error instanceof errors.StripeInvalidRequestError && error.code === 'resource_missing'
}

/** `Retry-After` in seconds, as Stripe sends it. */
function retryAfterMs(error: InstanceType<typeof errors.StripeError>): number | undefined {
  const seconds = Number(error.headers?.['retry-after'] ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : undefined
}
