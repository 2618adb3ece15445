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

/** Every route asks for a key; any key will do. */
export function guardAll(routes: StandInRoutes): StandInRoutes {
  const guarded = Object.entries(routes).map(([pattern, handler]) => {
    const guard = async (request: StandInRequest): Promise<StandInResponse> => {
      if (!/^Bearer \S/.test(request.headers.authorization ?? '')) return failure(401)
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
