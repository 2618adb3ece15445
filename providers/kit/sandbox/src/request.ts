import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { parseForm } from './form.ts'
import type { StandInRequest } from './plugin.ts'

/** A body that is not what its content type says: the client's mistake, not the stand-in's. */
export class UnreadableBody extends SyntaxError {}

/** Reads the whole request; `params` are empty until a route is found. */
export async function readRequest(incoming: IncomingMessage): Promise<StandInRequest> {
  const rawBody = await buffer(incoming)
  const [path, query] = splitTarget(incoming.url ?? '/')
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
  )
  return {
    method: incoming.method ?? 'GET',
    path,
    params: {},
    query,
    headers,
    rawBody,
    body: () => parseBody(rawBody.toString(), headers['content-type'] ?? ''),
  }
}

/** By hand and not with `URL`, which would rewrite the path (dots, escapes) before a stand-in sees it. */
function splitTarget(target: string): [string, URLSearchParams] {
  const mark = target.indexOf('?')
  if (mark === -1) return [target, new URLSearchParams()]
  return [target.slice(0, mark), new URLSearchParams(target.slice(mark + 1))]
}

function parseBody(text: string, contentType: string): unknown {
  const isForm = contentType.startsWith('application/x-www-form-urlencoded')
  return isForm && text !== '' ? parseForm(text) : parseJson(text)
}

/** Undefined when empty. */
export function parseJson(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnreadableBody(error instanceof Error ? error.message : String(error))
  }
}
