import { appendFileSync } from 'node:fs'
import type { StandInRequest } from './plugin.ts'

/** One request and its answer. Bodies are parsed where they are JSON or a form, else text; null when empty. */
export interface Exchange {
  standIn: string
  /** `in`: a client called the stand-in; `out`: the stand-in sent a message. */
  direction: 'in' | 'out'
  method: string
  /** For `out` messages the whole address without its query. */
  path: string
  /** A repeated name has a list. */
  query: Record<string, string | string[]>
  requestHeaders: Record<string, string>
  requestBody: unknown
  /** Null when nothing was answered (a `hang`, a receiver that is away). */
  status: number | null
  responseBody: unknown
  /** Kind of the injected fault: what was answered may not be the handler's own work. */
  fault: string | null
}

export type Recorder = (exchange: Exchange) => void

/** Written synchronously: the file is complete up to the moment a process is killed. */
export function createRecorder(file: string | undefined): Recorder {
  if (!file) return () => {}
  return (exchange) => appendFileSync(file, `${JSON.stringify(exchange)}\n`)
}

export function describeRequest(request: StandInRequest) {
  return {
    method: request.method,
    path: request.path,
    query: describeQuery(request.query),
    requestHeaders: request.headers,
    requestBody: bodyOf(request),
  }
}

export function describeQuery(query: URLSearchParams): Exchange['query'] {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name)
      return [name, values.length === 1 ? values.join() : values]
    })
  )
}

/** JSON where it is JSON, text where it is not. */
export function readable(body: unknown): unknown {
  if (body instanceof Uint8Array) return readable(Buffer.from(body).toString())
  if (body === undefined || body === '') return null
  if (typeof body !== 'string') return body
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

function bodyOf(request: StandInRequest): unknown {
  try {
    return request.body() ?? null
  } catch {
    return request.rawBody.toString()
  }
}
