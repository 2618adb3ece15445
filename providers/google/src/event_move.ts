import { type CalendarEvent, type EventTime, ProviderError } from '@kametrix/contracts'
import type { GoogleClient } from './client.ts'
import { toGoogleTimes } from './mapping.ts'
import { ATTEMPTS, backoff } from './retry.ts'

interface Move {
  calendarId: string
  eventId: string
  time: EventTime
}

/** An event as it is, and Google's name for this state of it. */
interface Seen {
  event: CalendarEvent
  etag: string
}

/**
 * Gives an event another time. It is changed only as it was last seen, so that a move which comes late
 * undoes no later one; and looked at after every attempt, so that a lost answer is found. Null when it is gone.
 */
export async function patchTime(
  client: GoogleClient,
  move: Move,
  look: () => Promise<Seen | null>
): Promise<CalendarEvent | null> {
  let failure: ProviderError | null = null
  for (let attempt = 0; ; attempt++) {
    const seen = await look()
    if (seen?.event.status !== 'confirmed') return null
    if (isAt(seen.event, move.time)) return seen.event
    if (attempt === ATTEMPTS) throw failure ?? unmoved()
    if (attempt > 0) await client.timers.sleep(backoff(attempt, client.timers))
    failure = await attemptPatch(client, move, seen.etag)
  }
}

/** Returns the failures after which only a look can tell where the event is. */
async function attemptPatch(
  client: GoogleClient,
  { calendarId, eventId, time }: Move,
  etag: string
): Promise<ProviderError | null> {
  const as = { headers: { 'If-Match': etag } }
  const requestBody = toGoogleTimes(time)
  try {
    await client.once(({ calendar }) =>
      calendar.events.patch({ calendarId, eventId, requestBody }, as)
    )
    return null
  } catch (error) {
    if (!(error instanceof ProviderError) || !isUnclear(error)) throw error
    return error
  }
}

/** Its answer may be lost, it has changed since it was seen, or it is gone. */
function isUnclear({ ambiguous, status, code }: ProviderError): boolean {
  return ambiguous || status === 412 || code === 'E_NOT_FOUND'
}

function isAt({ start, end }: CalendarEvent, time: EventTime): boolean {
  return +start === +time.start && +end === +time.end
}

function unmoved(): ProviderError {
  return new ProviderError('E_VENDOR_UNAVAILABLE', 'Google took the move but does not show it.', {
    ambiguous: true,
  })
}
