import { type CalendarEvent, type EventDraft, ProviderError } from '@kametrix/contracts'
import type { GoogleClient } from './client.ts'
import { eventIdOf } from './event_id.ts'
import { toGoogleEvent } from './mapping.ts'
import { ATTEMPTS, backoff } from './retry.ts'

/** How often one booking may be cancelled and made again. */
const GENERATIONS = 32

type Look = (eventId: string) => Promise<CalendarEvent | null>

/**
 * Makes the event of a booking, exactly one whatever is lost on the way: the id is ours, and after every
 * attempt Google is asked what it holds under it.
 */
export async function insertEvent(
  client: GoogleClient,
  draft: EventDraft,
  look: Look
): Promise<CalendarEvent> {
  for (let generation = 0; generation < GENERATIONS; generation++) {
    const event = await place(client, draft, eventIdOf(draft.bookingId, generation), look)
    if (event) return event
  }
  throw new ProviderError('E_VENDOR_REFUSED', 'This booking was cancelled at Google too often.')
}

/** Null when the id is used up: its event was cancelled, or is somebody else's. */
async function place(
  client: GoogleClient,
  draft: EventDraft,
  eventId: string,
  look: Look
): Promise<CalendarEvent | null> {
  for (let attempt = 1; ; attempt++) {
    const failure = await attemptInsert(client, draft, eventId)
    const held = await look(eventId).catch((error: unknown) => {
      throw asAmbiguous(error)
    })
    if (held) return isOurs(held, draft) ? held : null
    if (failure?.status === 409) return null
    if (attempt === ATTEMPTS) throw failure ?? vanished()
    await client.timers.sleep(backoff(attempt, client.timers))
  }
}

/** Returns the failures after which only a look can tell whether the event is there. */
async function attemptInsert(
  client: GoogleClient,
  draft: EventDraft,
  eventId: string
): Promise<ProviderError | null> {
  try {
    await client.once(({ calendar }) =>
      calendar.events.insert({
        calendarId: draft.calendarId,
        requestBody: toGoogleEvent(draft, eventId),
      })
    )
    return null
  } catch (error) {
    const unclear = error instanceof ProviderError && (error.ambiguous || error.status === 409)
    if (!unclear) throw error
    return error
  }
}

function isOurs(event: CalendarEvent, draft: EventDraft): boolean {
  return event.status === 'confirmed' && event.bookingId === draft.bookingId
}

function vanished(): ProviderError {
  return new ProviderError('E_VENDOR_UNAVAILABLE', 'Google took the event but does not show it.', {
    ambiguous: true,
  })
}

/** The look failed, but the insert before it may have worked. */
function asAmbiguous(error: unknown): unknown {
  if (!(error instanceof ProviderError) || error.remedy !== 'retry') return error
  return new ProviderError(error.code, error.message, {
    status: error.status,
    retryAfterMs: error.retryAfterMs,
    ambiguous: true,
  })
}
