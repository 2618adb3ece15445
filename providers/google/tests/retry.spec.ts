import { assertFails, createGrant } from '@kametrix/conformance'
import { test } from '@japa/runner'
import { GoogleCalendar } from '../src/calendar.ts'
import { connect } from '../src/client.ts'
import { GoogleSheets } from '../src/sheets.ts'
import { DEMO, startGoogle } from './support/sandbox.ts'
import { signIn } from './support/sign_in.ts'
import { instantTimers } from './support/timers.ts'

const window = { start: new Date('2026-03-02'), end: new Date('2026-03-03') }
const row = { key: 'a', cells: ['x'] }

test.group('trying again', (group) => {
  let stand: Awaited<ReturnType<typeof startGoogle>>
  let calendar: GoogleCalendar
  let sheets: GoogleSheets
  let timers: ReturnType<typeof instantTimers>
  group.each.setup(async () => {
    stand = await startGoogle()
    timers = instantTimers()
    const grant = createGrant(await signIn(stand.options, DEMO))
    const client = connect(stand.options, grant, { timers })
    calendar = new GoogleCalendar(client)
    sheets = new GoogleSheets(client)
    return () => stand.close()
  })

  test('403 for the rate is waited out, twice as long each time', async ({ assert }) => {
    stand.inject({ kind: 'vendor', name: 'rate_limit_403', times: 3 })
    assert.lengthOf(await calendar.listCalendars(), 2)
    assert.deepEqual(timers.waits, [187.5, 375, 750])
  })

  test('429 is waited out as long as Google says', async ({ assert }) => {
    stand.inject({ kind: 'status', status: 429, retryAfterSeconds: 2 })
    assert.lengthOf(await calendar.listCalendars(), 2)
    assert.deepEqual(timers.waits, [2000])
  })

  test('a long wait is the caller’s decision', async ({ assert }) => {
    stand.inject({ kind: 'status', status: 429, retryAfterSeconds: 60 })
    const error = await assertFails(assert, 'E_VENDOR_RATE_LIMITED', () => calendar.listCalendars())
    assert.equal(error.retryAfterMs, 60_000)
    assert.isEmpty(timers.waits)
  })

  test('a query by POST is a read: it is repeated', async ({ assert }) => {
    stand.inject({ kind: 'status', status: 500, match: 'freeBusy', times: 3 })
    assert.isTrue((await calendar.busy([DEMO], window))[DEMO]!.known)
  })

  test('there are four attempts, no more', async ({ assert }) => {
    stand.inject({ kind: 'status', status: 500, times: Number.POSITIVE_INFINITY })
    await assertFails(assert, 'E_VENDOR_UNAVAILABLE', () => calendar.listCalendars())
    assert.lengthOf(await stand.requests('calendarList'), 4)
  })

  test('a deletion is repeated: gone is gone', async ({ assert }) => {
    const { eventId } = await stand.act<{ eventId: string }>('addBusy', {
      calendarId: DEMO,
      start: '2026-03-02T09:00:00Z',
      end: '2026-03-02T10:00:00Z',
    })
    stand.inject({ kind: 'drop', match: 'DELETE' })
    await calendar.cancelEvent(DEMO, eventId)
    const statuses = (await stand.requests('DELETE')).map(({ status }) => status)
    assert.deepEqual(statuses, [204, 410])
  })

  test('a new sheet is not asked for twice when the first may have been made', async ({
    assert,
  }) => {
    stand.inject({ kind: 'drop', match: 'POST /v4/spreadsheets' })
    const error = await assertFails(assert, 'E_VENDOR_UNAVAILABLE', () =>
      sheets.createSheet('Calls', ['Date'])
    )
    assert.isTrue(error.ambiguous)
    assert.lengthOf(await stand.act<unknown[]>('listSheets', { email: DEMO }), 1)
  })

  test('rows whose arrival is unclear are looked for before they are sent again', async ({
    assert,
  }) => {
    const { sheetId } = await sheets.createSheet('Calls', ['Date'])
    stand.inject({ kind: 'status', status: 500, match: ':append' })
    stand.inject({ kind: 'drop', match: ':append' })
    assert.deepEqual(await sheets.appendRows(sheetId, [row]), { added: 1, present: 0 })
    const { rows } = await stand.act<{ rows: string[][] }>('readSheet', { sheetId })
    assert.deepEqual(rows, [['x', 'a']])
    const order = (await stand.requests(`/${sheetId}/values`)).map(({ path }) =>
      path.endsWith(':append') ? 'write' : 'read'
    )
    assert.deepEqual(order, ['read', 'write', 'read', 'write', 'read'])
  })

  test('rows refused for the rate are sent again without a look', async ({ assert }) => {
    const { sheetId } = await sheets.createSheet('Calls', ['Date'])
    stand.inject({ kind: 'vendor', name: 'rate_limit_403', match: ':append', times: 2 })
    assert.deepEqual(await sheets.appendRows(sheetId, [row]), { added: 1, present: 0 })
  })
})
