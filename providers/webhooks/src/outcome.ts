import type { DeliveryFailure, DeliveryOutcome } from '@kametrix/contracts'
import { BLOCKED_ON_CONNECTING, isBlockedByGuard } from './address_guard.ts'
import { parseRetryAfter } from './retry_after.ts'
import type { Answer, Breakdown } from './transport.ts'

export function refused(sentence: string): DeliveryOutcome {
  return {
    delivered: false,
    failure: 'address-refused',
    sentence,
    httpStatus: null,
    responseBody: '',
    durationMs: 0,
    retryAfterMs: null,
  }
}

/** Only 2xx is success. */
export function answered(answer: Answer, durationMs: number): DeliveryOutcome {
  const failure = failureOf(answer.status)
  return {
    delivered: failure === null,
    failure,
    sentence: sentenceFor(failure, answer.status),
    httpStatus: answer.status,
    responseBody: answer.body,
    durationMs,
    retryAfterMs: parseRetryAfter(answer.retryAfter, new Date()),
  }
}

export function failed({ error, status, body }: Breakdown, durationMs: number): DeliveryOutcome {
  const [failure, sentence] = explain(error)
  return {
    delivered: false,
    failure,
    sentence,
    httpStatus: status,
    responseBody: body,
    durationMs,
    retryAfterMs: null,
  }
}

function failureOf(status: number): 'gone' | 'redirect' | 'rejected' | null {
  if (status >= 200 && status < 300) return null
  if (status === 410) return 'gone'
  return status >= 300 && status < 400 ? 'redirect' : 'rejected'
}

function sentenceFor(failure: ReturnType<typeof failureOf>, status: number): string {
  switch (failure) {
    case null:
      return `The endpoint answered ${status}.`
    case 'gone':
      return 'The endpoint answered 410: it wants no more messages.'
    case 'redirect':
      return `The endpoint answered ${status}. Redirects are not followed: register the address it leads to.`
    case 'rejected':
      return `The endpoint answered ${status}; only 2xx counts as delivered.`
  }
}

const TIMEOUT = /^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT)$/
const NAME = /^(ENOTFOUND|EAI_\w+)$/
const TLS = /CERT|TLS|SSL|EPROTO|SIGNATURE/

function explain(error: unknown): [DeliveryFailure, string] {
  const { name, code = '' } = error as NodeJS.ErrnoException
  if (isBlockedByGuard(error)) return ['address-refused', BLOCKED_ON_CONNECTING]
  if (name === 'TimeoutError' || TIMEOUT.test(code)) {
    return ['timeout', 'The endpoint did not finish its answer in time.']
  }
  if (NAME.test(code)) return ['unreachable', 'The host name could not be found.']
  if (TLS.test(code)) {
    return ['unreachable', `The encrypted connection could not be made (${code}).`]
  }
  if (code === 'ECONNREFUSED') return ['unreachable', 'The endpoint refused the connection.']
  if (name === 'HTTPParserError') return ['unreachable', 'What answered does not speak HTTP.']
  return ['unreachable', 'The connection was lost before the answer was complete.']
}
