import { ProviderError } from '@kametrix/contracts'
import { z } from 'zod'

/** What the SDK throws: `VapiError` for answers, and for timeouts and dropped lines without a status. */
const failureShape = z.looseObject({
  statusCode: z.number().optional(),
  body: z.unknown().optional(),
  rawResponse: z
    .object({ headers: z.custom<Headers>((value) => value instanceof Headers) })
    .optional()
    .catch(undefined),
})

/** Vapi's error body; `message` is a sentence or a list of them. */
const bodyShape = z.object({ message: z.union([z.string(), z.array(z.string())]) })

/** Turns what the SDK threw into the one error that leaves a provider. */
export function translateFailure(failure: unknown, writes: boolean): ProviderError {
  const parsed = failureShape.safeParse(failure)
  const { statusCode: status, body, rawResponse } = parsed.success ? parsed.data : {}
  const message = vendorSentence(body)
  if (status === undefined || status === 408 || status >= 500) {
    return new ProviderError('E_VENDOR_UNAVAILABLE', 'Vapi cannot be reached right now.', {
      status,
      ambiguous: writes,
      cause: failure,
    })
  }
  if (status === 401 || status === 403) {
    return new ProviderError('E_VENDOR_KEY_REFUSED', 'Vapi refuses the API key.', { status })
  }
  if (status === 404) {
    return new ProviderError('E_NOT_FOUND', 'Vapi holds no such thing.', { status })
  }
  if (status === 429) {
    const retryAfterMs = waitAsked(rawResponse?.headers)
    return new ProviderError('E_VENDOR_RATE_LIMITED', 'Vapi asks us to slow down.', {
      status,
      retryAfterMs,
    })
  }
  if (/area code is not available/i.test(message)) {
    const hints = message.match(/\b\d{3}\b/g) ?? []
    return new ProviderError('E_AREA_CODE_UNAVAILABLE', message, { status, hints })
  }
  return new ProviderError('E_VENDOR_REFUSED', `Vapi refused: ${message}`, { status })
}

/** Null instead of `E_NOT_FOUND`. */
export async function known<T>(request: Promise<T>): Promise<T | null> {
  try {
    return await request
  } catch (failure) {
    if (failure instanceof ProviderError && failure.code === 'E_NOT_FOUND') return null
    throw failure
  }
}

function vendorSentence(body: unknown): string {
  const parsed = bodyShape.safeParse(body)
  if (!parsed.success) return 'no reason given.'
  return [parsed.data.message].flat().join(' ').slice(0, 300)
}

/** `Retry-After` in milliseconds; Vapi sends seconds. */
function waitAsked(headers: Headers | undefined): number | undefined {
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined
}
