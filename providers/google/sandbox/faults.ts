import type { StandIn, StandInHandler } from '@kametrix/sandbox'
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/index.js'
import { apiDisabled, rateLimited, userRateLimited } from './failure.ts'
import { failed, FREE_BUSY } from './routes/free_busy.ts'
import { invalidGrant } from './routes/token.ts'

type Answers = NonNullable<calendar_v3.Schema$FreeBusyResponse['calendars']>

/** What only Google does wrong; the rest is a status, a slow answer or a lost one. */
export function faults(routes: Record<string, StandInHandler>): StandIn['faults'] {
  const freeBusy = (spoil: (answers: Answers) => void) => spoiled(routes[FREE_BUSY]!, spoil)
  return {
    invalid_grant: invalidGrant,
    rate_limit_403: rateLimited,
    user_rate_limit_403: userRateLimited,
    api_disabled: apiDisabled,
    malformed: cutShort,
    freebusy_error: freeBusy((answers) => {
      for (const id of Object.keys(answers)) answers[id] = failed('internalError')
    }),
    freebusy_missing: freeBusy((answers) => {
      for (const id of Object.keys(answers)) delete answers[id]
    }),
    /** Half an answer: the first calendar is left out, the second could not be computed. */
    partial_freebusy: freeBusy((answers) => {
      const [first, second] = Object.keys(answers)
      if (first) delete answers[first]
      if (second) answers[second] = failed('internalError')
    }),
  }
}

function spoiled(answer: StandInHandler, spoil: (answers: Answers) => void): StandInHandler {
  return async (request) => {
    const response = await answer(request)
    const { calendars } = (response.body ?? {}) as calendar_v3.Schema$FreeBusyResponse
    if (calendars) spoil(calendars)
    return response
  }
}

/** A proxy in between gave up in the middle. */
function cutShort() {
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: '{\n "kind": "calendar#fr',
  }
}
