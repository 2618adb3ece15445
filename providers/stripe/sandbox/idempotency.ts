import type { StandInRequest, StandInResponse } from '@kametrix/sandbox'
import { ApiError } from './errors.ts'
import type { SavedAnswer } from './store.ts'

/** Stripe forgets a key after a day. */
const KEPT_MS = 24 * 60 * 60 * 1000

/**
 * One key, one effect: the same request again is answered with the first answer, a refused card
 * included; another one under the same key is refused, and so is a second one while the first still
 * runs. What Stripe refused at validation is not remembered.
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
    if (!saved.response) throw inUse(key)
    return { ...saved.response, headers: { 'idempotent-replayed': 'true' } }
  }
  const answer: SavedAnswer = { fingerprint, savedAt: now, response: null }
  answers.set(key, answer)
  try {
    answer.response = await run()
    return answer.response
  } catch (error) {
    answers.delete(key)
    throw error
  }
}

export function inUse(key = ''): ApiError {
  return new ApiError(409, {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: `There is currently another in-progress request using this idempotent key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
  })
}

function otherParameters(key: string): ApiError {
  return new ApiError(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  })
}
