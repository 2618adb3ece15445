import type { StandInRequest } from '@kametrix/sandbox'
import { ApiError } from './errors.ts'

/** A live key has no business in a sandbox. */
const TEST_KEY = /^(sk|rk)_test_\w+$/

/** As a bearer token, or as the user name of basic authentication. */
export function requireKey(request: StandInRequest): void {
  const key = keyOf(request.headers.authorization ?? '')
  if (!key) throw unauthorized('You did not provide an API key.')
  if (!TEST_KEY.test(key)) throw unauthorized(`Invalid API Key provided: ${mask(key)}`)
}

function keyOf(authorization: string): string {
  const [scheme, value = ''] = authorization.split(' ')
  if (scheme === 'Bearer') return value
  if (scheme === 'Basic') return Buffer.from(value, 'base64').toString().split(':')[0] ?? ''
  return ''
}

function mask(key: string): string {
  return key.length > 8 ? `${key.slice(0, 3)}****${key.slice(-4)}` : '****'
}

function unauthorized(message: string): ApiError {
  return new ApiError(401, { type: 'invalid_request_error', message })
}
