import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { text } from 'node:stream/consumers'
import { SandboxError } from './errors.ts'
import type { StandInContext } from './plugin.ts'
import { describeQuery, type Recorder, readable } from './recorder.ts'

type Send = StandInContext['send']

/** How a stand-in calls us, as its vendor would: one connection a message, none kept open. */
export function createSender(standIn: string, record: Recorder, closing: AbortSignal): Send {
  return async (message) => {
    const signal = AbortSignal.any([closing, AbortSignal.timeout(message.timeoutMs ?? 20_000)])
    const answer = await post(message, signal).catch((error: unknown) => {
      record({ ...describe(standIn, message), status: null, responseBody: null })
      throw new SandboxError('E_NO_ANSWER', `Nobody answered at ${message.url}.`, error)
    })
    record({
      ...describe(standIn, message),
      status: answer.status,
      responseBody: readable(answer.body),
    })
    return answer
  }
}

async function post(message: Parameters<Send>[0], signal: AbortSignal) {
  const request = message.url.startsWith('https:') ? httpsRequest : httpRequest
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const { url, headers, body } = message
    const options = { method: 'POST', headers, agent: false, signal }
    request(url, options, (response) => {
      text(response).then((received) => {
        resolve({ status: response.statusCode ?? 0, body: received })
      }, reject)
    })
      .once('error', reject)
      .end(body)
  })
}

function describe(standIn: string, { url, headers, body }: Parameters<Send>[0]) {
  const { origin, pathname, searchParams } = new URL(url)
  return {
    standIn,
    direction: 'out' as const,
    method: 'POST',
    path: origin + pathname,
    query: describeQuery(searchParams),
    requestHeaders: headers,
    requestBody: readable(body),
    fault: null,
  }
}
