import { fillExports } from '#tests/support/book/states/exports'
import { fillRareCalls } from '#tests/support/book/states/rare_calls'
import { openStandings, type Standing } from '#tests/support/book/states/standings'
import type { Book } from '#tests/support/book/full_book'
import type { Visit } from './visits.ts'

export interface StateVisit extends Visit {
  /** Whose business it is, where it is not the book's. */
  owners?: Record<'en' | 'de', string>
}

/** What is looked at of a business that stands so. */
const LOOKED_AT: Record<Standing, string[]> = {
  low: ['/app', '/app/calls', '/app/credits', '/app/connections', '/app/settings/exports'],
  grace: ['/app', '/app/calls', '/app/credits', '/app/credits/buy', '/app/credits/top-up'],
  stopped: [
    '/app',
    '/app/calls',
    '/app/credits',
    '/app/connections',
    '/app/settings/exports',
    '/app/webhooks',
  ],
  suspended: ['/suspended'],
}

/** Pages as they look when something has gone wrong, or goes on; named for it in brackets. Brings it about. */
export async function stateVisits(book: Book): Promise<StateVisit[]> {
  await fillExports(book.connection)
  const { spam, trusted, blocked, whileSuspended, onTheLine } = await fillRareCalls(book)
  const { owners, switchedOff } = await openStandings(book.operator)
  const standings = Object.keys(LOOKED_AT) as Standing[]
  return [
    visitOf(`/app/calls/${spam.id}`, 'spam'),
    visitOf(`/app/calls/${blocked.id}`, 'blocked'),
    visitOf(`/app/calls/${whileSuspended.id}`, 'while suspended'),
    visitOf(`/app/calls/${onTheLine.id}`, 'on the line'),
    visitOf(`/app/contacts/${spam.contactId}`, 'spam'),
    visitOf(`/app/contacts/${blocked.contactId}`, 'blocked'),
    visitOf(`/app/contacts/${trusted.contactId}`, 'no spam'),
    ...standings.flatMap((one) =>
      LOOKED_AT[one].map((address) => ({ ...visitOf(address, one), owners: owners[one] }))
    ),
    { ...visitOf(`/app/webhooks/${switchedOff.id}`, 'off'), owners: owners.stopped },
  ]
}

function visitOf(address: string, state: string): StateVisit {
  const name = `${address.replace(/[0-9a-f-]{36}/, '[id]')} (${state})`
  return { address, name, who: 'owner', language: null }
}
