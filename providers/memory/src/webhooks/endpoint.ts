import type { DeliveryOutcome } from '@kametrix/contracts'

/** How a customer's endpoint behaves. */
export type EndpointBehaviour =
  | { kind: 'answers'; status: number; headers?: Record<string, string>; body?: string }
  | { kind: 'too-slow' }
  | { kind: 'unreachable' }

export interface MemoryRequest {
  method: string
  headers: Record<string, string>
  rawBody: Uint8Array
}

const LONGEST_BODY = 20_000

/** A customer's endpoint: keeps what it gets, and behaves as told. `behaviour` may be changed. */
export class MemoryEndpoint {
  readonly url: string
  readonly requests: MemoryRequest[] = []
  behaviour: EndpointBehaviour

  constructor(url: string, behaviour: EndpointBehaviour) {
    this.url = url
    this.behaviour = behaviour
  }

  take(request: MemoryRequest): DeliveryOutcome {
    if (this.behaviour.kind === 'unreachable') {
      return outcome('unreachable', 'The endpoint could not be reached.')
    }
    this.requests.push(request)
    if (this.behaviour.kind === 'too-slow') {
      return outcome('timeout', 'The endpoint did not answer in time.')
    }
    const { status, headers = {}, body = '' } = this.behaviour
    const failure = failureOf(status)
    const seconds = Number(headers['retry-after'])
    return {
      ...outcome(failure, `The endpoint answered ${status}.`),
      httpStatus: status,
      responseBody: body.slice(0, LONGEST_BODY),
      retryAfterMs: seconds > 0 ? seconds * 1000 : null,
    }
  }
}

export function outcome(failure: DeliveryOutcome['failure'], sentence: string): DeliveryOutcome {
  return {
    delivered: failure === null,
    failure,
    sentence,
    httpStatus: null,
    responseBody: '',
    durationMs: 0,
    retryAfterMs: null,
  }
}

function failureOf(status: number): DeliveryOutcome['failure'] {
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400) return 'redirect'
  return status === 410 ? 'gone' : 'rejected'
}
