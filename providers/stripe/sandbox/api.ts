import {
  parseForm,
  type StandInContext,
  type StandInHandler,
  type StandInRequest,
  type StandInResponse,
} from '@kametrix/sandbox'
import { requireKey } from './authentication.ts'
import { newId } from './entities/ids.ts'
import { ApiError } from './errors.ts'
import { expand } from './expansion.ts'
import { answerOnce } from './idempotency.ts'
import { Params } from './params.ts'
import type { Store } from './store.ts'

/** Answers with the body of a 200 or with a whole response, or throws `ApiError`. */
export type ApiHandler = (params: Params, request: StandInRequest) => object | Promise<object>

export type Api = ReturnType<typeof createApi>

/** An answer other than 200 that is kept under its idempotency key all the same: a bank was asked. */
export class Refused {
  readonly response: StandInResponse

  constructor(response: StandInResponse) {
    this.response = response
  }
}

/** What surrounds every call of Stripe's API: the key, the idempotency key, the error body, the request id. */
export function createApi(store: Store, context: StandInContext) {
  return (handler: ApiHandler): StandInHandler =>
    async (request) => {
      const run = () => respond(handler, request, store)
      const response = await refusable(() => {
        requireKey(request)
        const key = request.headers['idempotency-key']
        if (request.method !== 'POST' || !key) return run()
        return answerOnce(store.answers, key, request, context.clock.now(), run)
      })
      return { ...response, headers: { 'request-id': newId('req_', 14), ...response.headers } }
    }
}

/** `expand` is understood by every call. */
async function respond(
  handler: ApiHandler,
  request: StandInRequest,
  store: Store
): Promise<StandInResponse> {
  const given =
    request.method === 'GET' ? parseForm(request.query.toString()) : (request.body() ?? {})
  const { expand: names, ...fields } = given as Record<string, unknown>
  const paths = new Params({ expand: names }).optionalStrings('expand')
  const body = await handler(new Params(fields), request)
  if (body instanceof Refused) return structuredClone(body.response)
  return { status: 200, body: expand(structuredClone(body), paths, store) }
}

async function refusable(run: () => Promise<StandInResponse>): Promise<StandInResponse> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof ApiError) return error.toResponse()
    throw error
  }
}
