import type { Data } from '../../.adonisjs/client/data.d.ts'
import type { Browser } from './browser.ts'
import type { Listener } from './timeline.ts'
import { expect } from './until.ts'

/** A login of the stand-in; its calendar is named like it. */
export const GOOGLE_LOGIN = 'demo@example.com'

/** Goes to the consent page, presses Allow, and comes back connected. */
export async function connectGoogle(browser: Browser, timeline: Listener): Promise<void> {
  const { location: url } = await browser.visit('/api/v1/connections/google/authorizations', {})
  expect(url !== null, 'connecting did not lead to Google')
  const page = await browser.visit(url)
  expect(page.status === 200, 'the consent page was not shown')
  const allowed = await browser.visit(url, { email: GOOGLE_LOGIN, decision: 'allow' })
  expect(allowed.location !== null, 'the consent page did not lead back')
  await browser.visit(allowed.location)

  const { connections } = await browser.get<{ connections: Data.Connection[] }>('connections')
  const connection = connections.find(({ status }) => status === 'live')
  expect(connection !== undefined, 'Google was not connected')
  timeline.tell('connected', {
    connectionId: connection.id,
    login: connection.label,
    calendars: connection.calendars.length,
    sheetUrl: connection.sheetUrl,
  })
}
