import type { StandInRequest, StandInResponse, StandInRoutes } from '@kametrix/sandbox'
import { failure, failureBody } from '../failures.ts'

/** Thrown by a route: the vendor's own words for what is wrong with a request. */
export class Refusal extends Error {
  readonly status: number
  readonly sentences: string | string[]

  constructor(status: number, sentences: string | string[]) {
    super(String(sentences))
    this.status = status
    this.sentences = sentences
  }
}

/** A JSON web token, which stands in for a key only where a browser asks. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/
const FOR_BROWSERS = 'POST /call/web'

/** Every route asks for a key; any key will do, and is remembered. */
export function guardAll(routes: StandInRoutes, keys: Set<string>): StandInRoutes {
  const guarded = Object.entries(routes).map(([pattern, handler]) => {
    const guard = async (request: StandInRequest): Promise<StandInResponse> => {
      const [, key] = /^Bearer (\S+)/.exec(request.headers.authorization ?? '') ?? []
      if (!key || TOKEN.test(key) !== (pattern === FOR_BROWSERS)) return failure(401)
      if (pattern !== FOR_BROWSERS) keys.add(key)
      try {
        return await handler(request)
      } catch (error) {
        if (error instanceof Refusal) return failureBody(error.status, error.sentences)
        throw error
      }
    }
    return [pattern, guard] as const
  })
  return Object.fromEntries(guarded)
}
