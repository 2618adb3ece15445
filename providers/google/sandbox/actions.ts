import type { SandboxClock, StandIn } from '@kametrix/sandbox'
import type { Cell, Role, SpreadsheetRecord } from './entities.ts'
import { cancelEvent, putEvent } from './events.ts'
import { GoogleFailure } from './failure.ts'
import type { Store } from './store.ts'

/** What the people at Google's own pages would do. */
export function actions(store: Store, clock: SandboxClock): StandIn['actions'] {
  const calendarOf = (id: string) => store.calendars.get(id) ?? missing('calendar', id)
  const sheetOf = (id: string) => store.spreadsheets.get(id) ?? missing('sheet', id)

  return {
    addCalendar: action(
      (input: { email: string; name: string; timeZone?: string; role?: Role }) => ({
        calendarId: store.addCalendar(input.email, input.name, input).id,
      })
    ),

    addBusy: action((input: { calendarId: string; start: string; end: string; title?: string }) => {
      const { calendarId, start, end, title = 'Busy' } = input
      const calendar = calendarOf(calendarId)
      const [organizer = calendarId] = calendar.roles.keys()
      const event = {
        id: store.newEventId(),
        summary: title,
        start: timeOf(start),
        end: timeOf(end),
      }
      return { eventId: putEvent(calendar, event, clock.now(), organizer).resource.id }
    }),

    breakCalendar: action(
      ({ calendarId, broken = true }: { calendarId: string; broken?: boolean }) => {
        calendarOf(calendarId).broken = broken
      }
    ),

    cancelEvent: action(({ calendarId, eventId }: { calendarId: string; eventId: string }) => {
      const record = calendarOf(calendarId).events.get(eventId) ?? missing('event', eventId)
      cancelEvent(record, clock.now())
    }),

    /** Somebody else's event under an id of the test's choice. */
    takeEventId: action(({ calendarId, eventId }: { calendarId: string; eventId: string }) => {
      const day = { date: clock.now().toISOString().slice(0, 10) }
      putEvent(
        calendarOf(calendarId),
        { id: eventId, start: day, end: day },
        clock.now(),
        calendarId
      )
    }),

    listEvents: action(({ calendarId }: { calendarId: string }) =>
      [...calendarOf(calendarId).events.values()].map(({ resource, start, end }) => ({
        eventId: resource.id,
        title: resource.summary ?? '',
        description: resource.description ?? '',
        start: start.toISOString(),
        end: end.toISOString(),
        timeZone: resource.start?.timeZone ?? null,
        status: resource.status,
        private: resource.extendedProperties?.private ?? {},
      }))
    ),

    revoke: action(({ email }: { email: string }) => {
      const consents = [
        ...store.refreshTokens.values(),
        ...[...store.accessTokens.values()].map(({ consent }) => consent),
      ].filter((consent) => consent.email === email)
      for (const consent of consents) consent.revoked = true
    }),

    readSheet: action(({ sheetId }: { sheetId: string }) => {
      const sheet = sheetOf(sheetId)
      const [header = [], ...rows] = sheet.cells
      return {
        title: sheet.title,
        header,
        frozenRows: sheet.frozenRows,
        hiddenColumns: sheet.columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
        rows,
      }
    }),

    listSheets: action(({ email }: { email: string }) =>
      [...store.spreadsheets.values()]
        .filter((sheet) => sheet.owner === email)
        .map(({ id, title }) => ({ sheetId: id, title }))
    ),

    sortSheet: action(({ sheetId }: { sheetId: string }) => {
      const sheet = sheetOf(sheetId)
      const [header = [], ...rows] = sheet.cells
      sheet.cells = [header, ...rows.reverse()]
    }),

    addRow: action(({ sheetId, cells }: { sheetId: string; cells: Cell[] }) => {
      sheetOf(sheetId).cells.push(cells)
    }),

    insertColumn: action((input: { sheetId: string; index: number; title?: string }) => {
      insertColumn(sheetOf(input.sheetId), input.index, input.title ?? '')
    }),

    deleteColumn: action(({ sheetId, index }: { sheetId: string; index: number }) => {
      const sheet = sheetOf(sheetId)
      for (const list of [sheet.columns, ...sheet.cells]) list.splice(index, 1)
    }),

    renameTab: action(({ sheetId, title }: { sheetId: string; title: string }) => {
      sheetOf(sheetId).tabTitle = title
    }),

    deleteSheet: action(({ sheetId }: { sheetId: string }) => {
      store.spreadsheets.delete(sheetOf(sheetId).id)
    }),
  }
}

/** The input is what its caller says it is: tests and the sandbox's own page. */
function action<Input>(run: (input: Input) => unknown) {
  return async (input: unknown) => {
    try {
      return run(input as Input) ?? null
    } catch (error) {
      if (!(error instanceof GoogleFailure)) throw error
      throw new Error(JSON.stringify(error.response.body))
    }
  }
}

/** A date alone is an all-day event. */
function timeOf(text: string) {
  return text.includes('T') ? { dateTime: text } : { date: text }
}

function insertColumn(sheet: SpreadsheetRecord, index: number, title: string) {
  sheet.columns.splice(index, 0, { hidden: false, marks: [] })
  sheet.cells.forEach((row, number) => {
    if (row.length > index) row.splice(index, 0, number === 0 ? title : '')
  })
}

function missing(what: string, id: string): never {
  throw new Error(`There is no ${what} "${id}".`)
}
