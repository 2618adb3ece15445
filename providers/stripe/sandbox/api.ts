import type {
  StandInContext,
  StandInHandler,
  StandInRequest,
  StandInResponse,
} from '@kametrix/sandbox'
import { newId } from './entities/ids.ts'
import { ApiError } from './errors.ts'
import { requireKey } from './authentication.ts'
import { answerOnce } from './idempotency.ts'
import { Params } from './params.ts'
import type { Store } from './store.ts'

/** Answers with the body of a 200, or throws `ApiError`. */
export type ApiHandler = (params: Params, request: StandInRequest) => object | Promise<object>

/** What surrounds every call of Stripe's API: the key, the idempotency key, the error body, the request id. */
export function createApi(store: Store, context: StandInContext) {
  return (handler: ApiHandler): StandInHandler =>
    async (request) => {
      const run = () => respond(handler, request)
      const response = await refusable(() => {
        requireKey(request)
        const key = request.headers['idempotency-key']
        if (request.method !== 'POST' || !key) return run()
        return answerOnce(store.answers, key, request, context.clock.now(), run)
      })
      return { ...response, headers: { 'request-id': newId('req_', 14), ...response.headers } }
    }
}

async function respond(handler: ApiHandler, request: StandInRequest): Promise<StandInResponse> {
  const given = request.method === 'GET' ? Object.fromEntries(request.query) : request.body()
  const body = await handler(new Params(given ?? {}), request)
  return { status: 200, body: structuredClone(body) }
}

async function refusable(run: () => Promise<StandInResponse>): Promise<StandInResponse> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof ApiError) return error.toResponse()
    throw error
  }
}
