import type { StandIn, StandInRequest, StandInResponse } from '@kametrix/sandbox'
import { ApiError } from './errors.ts'
import { inUse } from './idempotency.ts'

/** An address that does not exist answers with an error body; stripe-node takes any other body for a success. */
export function notFound({ method, path }: StandInRequest): StandInResponse {
  const message = `Unrecognized request URL (${method}: ${path}).`
  return new ApiError(404, { type: 'invalid_request_error', message }).toResponse()
}

export function failure(status: number): StandInResponse {
  if (status === 429) {
    return new ApiError(429, {
      type: 'invalid_request_error',
      code: 'rate_limit',
      message: 'Request rate limit exceeded.',
    }).toResponse()
  }
  return new ApiError(status, {
    type: status >= 500 ? 'api_error' : 'invalid_request_error',
    message: 'Something went wrong on our end.',
  }).toResponse()
}

export const faults: StandIn['faults'] = {
  /** The first request under this key still runs. */
  idempotency_key_in_use: ({ headers }) => inUse(headers['idempotency-key']).toResponse(),

  api_key_expired: () =>
    new ApiError(401, {
      type: 'invalid_request_error',
      code: 'api_key_expired',
      message: 'Expired API key provided.',
    }).toResponse(),

  /** A gateway in front of Stripe, which does not speak JSON. */
  bad_gateway: () => ({
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><body>502 Bad Gateway</body></html>',
  }),
}
