import { createGrant } from '@kametrix/conformance'
import google from '@kametrix/google'
import { authorizeUrl, signIn } from '../../../providers/google/tests/support/sign_in.ts'
import { originOf, type Drive } from './setting.ts'

const LOGIN = 'demo@example.com'
const HOUR_MS = 60 * 60 * 1000

export const driveGoogle: Drive = async (setting) => {
  const options = {
    baseUrl: originOf(setting, 'google'),
    clientId: 'contracts',
    clientSecret: 'contracts-secret',
  }
  await fetch(authorizeUrl(options))
  const grant = createGrant(await signIn(options, LOGIN))

  const calendar = await google.contracts.calendar(options, grant)
  const calendars = await calendar.listCalendars()
  const calendarId = calendars.find(({ primary }) => primary)?.calendarId ?? ''
  const start = new Date(setting.sandbox.clock.now().getTime() + 24 * HOUR_MS)
  const end = new Date(start.getTime() + HOUR_MS)
  const draft = {
    calendarId,
    bookingId: '019c0000-0000-7000-8000-000000000001',
    start,
    end,
    zone: 'Europe/Berlin',
    title: 'Haircut: Pat Payer',
    description: 'Booked by telephone.',
  }
  await calendar.createEvent(draft)
  const again = await calendar.createEvent(draft)
  await calendar.busy(
    calendars.map((one) => one.calendarId),
    { start, end }
  )
  await calendar.findEvent(calendarId, again.eventId)
  await calendar.cancelEvent(calendarId, again.eventId)
  await calendar.cancelEvent(calendarId, again.eventId)
  await calendar.findEvent(calendarId, 'unknown0event0id')

  const sheets = await google.contracts.sheets(options, grant)
  const { sheetId } = await sheets.createSheet('Calls', ['When', 'Caller', 'Minutes'])
  const row = { key: 'call-1', cells: ['2026-03-02 09:00', '+49 30 23125001', 4.5] }
  await sheets.appendRows(sheetId, [row])
  await sheets.appendRows(sheetId, [row, { key: 'call-2', cells: ['later', '=1+1', 0] }])

  const { userInfoUrl, revokeUrl } = google.oauth(options, options.baseUrl)
  const { accessToken, refreshToken } = await grant.read()
  await fetch(userInfoUrl, { headers: { authorization: `Bearer ${accessToken}` } })
  await fetch(revokeUrl, { method: 'POST', body: new URLSearchParams({ token: refreshToken }) })
}
