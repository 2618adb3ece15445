import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/index.js'
import type { CalendarRecord, EventRecord } from './entities.ts'
import { withTimes } from './event_times.ts'
import { apiError, badRequest, GoogleFailure } from './failure.ts'

const LARGEST_PAGE = 2500
const DEFAULT_PAGE = 250
/** What may not be asked for together with what changed since. */
const NOT_WITH_SYNC = [
  'timeMin',
  'timeMax',
  'privateExtendedProperty',
  'q',
  'orderBy',
  'updatedMin',
]

/** Events as Google lists them: page by page, and with a sync token those that changed since, deleted ones too. */
export function listEvents(
  calendar: CalendarRecord,
  query: URLSearchParams
): calendar_v3.Schema$Events {
  const token = query.get('syncToken')
  const found = token ? changedSince(calendar, token, query) : listed(calendar, query)
  const from = Number(query.get('pageToken') ?? 0)
  const size = Math.min(Number(query.get('maxResults') ?? DEFAULT_PAGE), LARGEST_PAGE)
  const isLast = from + size >= found.length
  const latest = Math.max(
    calendar.syncableFrom,
    ...[...calendar.events.values()].map(({ change }) => change)
  )
  return {
    kind: 'calendar#events',
    etag: `"${latest}"`,
    summary: calendar.summary,
    timeZone: calendar.timeZone,
    items: found.slice(from, from + size).map((record) => withTimes(record, calendar)),
    ...(isLast ? { nextSyncToken: `sync-${latest}` } : { nextPageToken: String(from + size) }),
  }
}

function changedSince(calendar: CalendarRecord, token: string, query: URLSearchParams) {
  const unfit = NOT_WITH_SYNC.find((name) => query.has(name))
  if (unfit) {
    const message = `Sync token cannot be used with ${unfit}.`
    throw new GoogleFailure(badRequest(message))
  }
  const [, since] = /^sync-(\d+)$/.exec(token) ?? []
  if (since === undefined || Number(since) < calendar.syncableFrom) {
    const message = 'Sync token is no longer valid, a full sync is required.'
    const about = { domain: 'calendar', reason: 'fullSyncRequired', location: 'syncToken' }
    throw new GoogleFailure(apiError(410, message, about))
  }
  return [...calendar.events.values()].filter(({ change }) => change > Number(since))
}

/** By time and by private property; cancelled ones only when asked for. */
function listed(calendar: CalendarRecord, query: URLSearchParams): EventRecord[] {
  const from = new Date(query.get('timeMin') ?? -8.64e15)
  const until = new Date(query.get('timeMax') ?? 8.64e15)
  const properties = query.getAll('privateExtendedProperty').map((pair) => pair.split('='))
  return [...calendar.events.values()]
    .filter(({ start, end }) => end > from && start < until)
    .filter(
      ({ resource }) => query.get('showDeleted') === 'true' || resource.status !== 'cancelled'
    )
    .filter(({ resource }) =>
      properties.every(
        ([name = '', value]) => resource.extendedProperties?.private?.[name] === value
      )
    )
}
