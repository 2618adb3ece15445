import type { Inspection } from '@kametrix/sandbox'
import { inZone } from '../src/zone.ts'
import type { Store } from './store.ts'

export function inspection(store: Store): Inspection[] {
  return [users(store), ...calendars(store), ...sheets(store)]
}

function users(store: Store): Inspection {
  const connected = (email: string) =>
    [...store.refreshTokens.values()].filter(
      (consent) => consent.email === email && !consent.revoked
    )
  return {
    title: 'Users',
    columns: ['E-mail', 'Name', 'Connections'],
    rows: [...store.users.values()].map(({ email, name }) => [
      email,
      name,
      connected(email).length,
    ]),
  }
}

function calendars(store: Store): Inspection[] {
  return [...store.calendars.values()].map(({ id, summary, timeZone, events }) => ({
    title: `Calendar ${summary} (${id})`,
    columns: ['Start', 'End', 'Title', 'Status', 'Event'],
    rows: [...events.values()]
      .sort((left, right) => left.start.getTime() - right.start.getTime())
      .map(({ resource, start, end }) => [
        inZone(start, timeZone),
        inZone(end, timeZone),
        resource.summary ?? '',
        resource.status ?? '',
        resource.id ?? '',
      ]),
  }))
}

function sheets(store: Store): Inspection[] {
  return [...store.spreadsheets.values()].map(({ id, title, cells: [header = [], ...rows] }) => ({
    title: `Sheet ${title} (${id})`,
    columns: header.map(String),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell))),
  }))
}
