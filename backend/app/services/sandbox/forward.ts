import { once } from 'node:events'
import { request as open, type IncomingMessage } from 'node:http'
import type { HttpContext } from '@adonisjs/core/http'

/** Of one connection, or ours alone. */
const KEPT_BACK = ['host', 'connection', 'keep-alive', 'transfer-encoding', 'cookie', 'set-cookie']

/**
 * Passes a request on to a stand-in as it came, and its answer back as it comes: bodies as streams,
 * redirects unfollowed, cookies neither way. Resolves once the answer has begun.
 */
export async function forward({ request, response }: HttpContext, target: URL) {
  const outgoing = open(target, {
    method: request.method(),
    headers: passedOn(request.headers()),
  })
  request.request.pipe(outgoing)
  response.response.once('close', () => outgoing.destroy())
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
  response.status(answer.statusCode ?? 502)
  for (const [name, value] of Object.entries(passedOn(answer.headers))) response.header(name, value)
  response.stream(answer)
}

function passedOn(headers: IncomingMessage['headers']) {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || KEPT_BACK.includes(name) ? [] : [[name, value]]
    )
  )
}
