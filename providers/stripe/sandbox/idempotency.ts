import type { StandInRequest, StandInResponse } from '@kametrix/sandbox'
import { ApiError } from './errors.ts'
import type { SavedAnswer } from './store.ts'

/** Stripe forgets a key after a day. */
const KEPT_MS = 24 * 60 * 60 * 1000

/**
 * One key, one effect: the same request again is answered with the first answer, another one under
 * the same key is refused. What Stripe refused at validation is not remembered.
 */
export async function answerOnce(
  answers: Map<string, SavedAnswer>,
  key: string,
  request: StandInRequest,
  now: Date,
  run: () => Promise<StandInResponse>
): Promise<StandInResponse> {
  const fingerprint = `${request.path}?${request.rawBody.toString()}`
  const saved = answers.get(key)
  if (saved && now.getTime() - saved.savedAt.getTime() < KEPT_MS) {
    if (saved.fingerprint !== fingerprint) throw otherParameters(key)
    return { ...(await saved.response), headers: { 'idempotent-replayed': 'true' } }
  }
  const response = run()
  answers.set(key, { fingerprint, savedAt: now, response })
  return response.catch((error: unknown) => {
    answers.delete(key)
    throw error
  })
}

function otherParameters(key: string): ApiError {
  return new ApiError(400, {
    type: 'idempotency_error',
    message: `The idempotency key '${key}' was first used with other parameters.`,
  })
}
