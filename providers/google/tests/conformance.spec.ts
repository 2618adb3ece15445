import {
  type CalendarHarness,
  type HeldEvent,
  registerCalendarConformance,
  registerSheetsConformance,
  type SheetsHarness,
} from '@kametrix/conformance'
import type { Interval } from '@kametrix/contracts'
import { test } from '@japa/runner'
import { GoogleCalendar } from '../src/calendar.ts'
import { GoogleSheets } from '../src/sheets.ts'
import { connectDemo } from './support/harness.ts'
import { DEMO } from './support/sandbox.ts'

registerCalendarConformance({ test, create: calendarHarness, supports: { retryAfter: true } })
registerSheetsConformance({ test, create: sheetsHarness, supports: { retryAfter: true } })

async function calendarHarness(): Promise<CalendarHarness> {
  const { google, client, vendor } = await connectDemo(
    'POST /calendar/v3/calendars/',
    'PATCH /calendar/v3/calendars/'
  )
  const calendar = new GoogleCalendar(client)
  const add = async (name: string, role = 'owner') => {
    const made = await google.act<{ calendarId: string }>('addCalendar', {
      email: DEMO,
      name,
      role,
    })
    return made.calendarId
  }
  const [primary, other] = (await calendar.listCalendars()).map((info) => info.calendarId)

  return {
    ...vendor,
    calendar,
    calendars: { primary: primary!, other: other!, readOnly: await add('Holidays', 'reader') },
    addCalendars: (count) =>
      Promise.all(Array.from({ length: count }, (_, index) => add(`Chair ${index}`))),
    addBusy: (calendarId, { start, end }: Interval) =>
      google.act('addBusy', { calendarId, start: start.toISOString(), end: end.toISOString() }),
    breakCalendar: (calendarId) => google.act('breakCalendar', { calendarId }),
    cancelBehindOurBack: (calendarId, eventId) =>
      google.act('cancelEvent', { calendarId, eventId }),
    moveBehindOurBack: (calendarId, eventId, { start, end }: Interval) =>
      google.act('moveEvent', {
        ...{ calendarId, eventId },
        start: start.toISOString(),
        end: end.toISOString(),
      }),
    async readEvents(calendarId) {
      type Listed = Omit<HeldEvent, 'start' | 'end'> & { start: string; end: string }
      const events = await google.act<Listed[]>('listEvents', { calendarId })
      return events.map(({ start, end, ...event }) => ({
        ...event,
        start: new Date(start),
        end: new Date(end),
      }))
    },
  }
}

interface Read {
  title: string
  header: string[]
  frozenRows: number
  hiddenColumns: number[]
  rows: (string | number)[][]
}

async function sheetsHarness(): Promise<SheetsHarness> {
  const { google, client, vendor } = await connectDemo(':append')

  return {
    ...vendor,
    sheets: new GoogleSheets(client),
    async readSheet(sheetId) {
      const { title, header, frozenRows, hiddenColumns, rows } = await google.act<Read>(
        'readSheet',
        { sheetId }
      )
      const keyColumn = header.length - 1
      return {
        title,
        header: header.slice(0, keyColumn),
        frozenRows,
        keysHidden: hiddenColumns.includes(keyColumn),
        rows: rows.map((row) => ({
          key: String(row[keyColumn] ?? ''),
          cells: row.slice(0, keyColumn),
        })),
      }
    },
    sortRows: (sheetId) => google.act('sortSheet', { sheetId }),
    addOwnRow: (sheetId, cells) => google.act('addRow', { sheetId, cells }),
    deleteSheet: (sheetId) => google.act('deleteSheet', { sheetId }),
  }
}
