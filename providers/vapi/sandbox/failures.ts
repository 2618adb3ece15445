import type { StandIn, StandInRequest, StandInResponse } from '@kametrix/sandbox'

const NAMES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

/** Vapi's one error body. `message` is a sentence, or a list of them where fields were checked. */
export function failureBody(status: number, message: string | string[]): StandInResponse {
  return { status, body: { message, error: NAMES[status] ?? 'Error', statusCode: status } }
}

export function notFound({ method, path }: StandInRequest): StandInResponse {
  return failureBody(404, `Cannot ${method} ${path}`)
}

export function failure(status: number): StandInResponse {
  return failureBody(status, NAMES[status] ?? 'Error')
}

export const faults: StandIn['faults'] = {
  key_refused: () => failure(401),
  /** A gateway in front of Vapi: a success by its status, with a page for a body. */
  not_json: () => ({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<html><body>Just a moment…</body></html>',
  }),
}
