/** What an API key can be allowed, and the routes of the API that each opens. A route that none opens is for people alone. */
const SCOPES = {
  'business:read': [
    'v1.me.show',
    'v1.home.show',
    'v1.settings.show',
    'v1.hours.show',
    'v1.services.index',
    'v1.staff.index',
  ],
  'business:write': [
    'v1.settings.update',
    'v1.hours.update',
    'v1.closedDays.store',
    'v1.closedDays.removals.store',
    'v1.holidays.update',
    'v1.holidays.exceptions.store',
    'v1.bookingRules.update',
    'v1.callerMails.update',
    'v1.services.store',
    'v1.services.update',
    'v1.services.activations.store',
    'v1.services.deactivations.store',
    'v1.staff.store',
    'v1.staff.update',
    'v1.staff.activations.store',
    'v1.staff.deactivations.store',
  ],
  'agents:read': [
    'v1.agents.index',
    'v1.agents.show',
    'v1.agents.prompt.show',
    'v1.agents.draft.show',
    'v1.agents.versions.index',
    'v1.agents.comparison.show',
    'v1.agents.trials.show',
    'v1.runs.show',
    'v1.templates.index',
    'v1.templates.show',
    'v1.numbers.index',
    'v1.numbers.show',
  ],
  'agents:write': [
    'v1.agents.store',
    'v1.agents.update',
    'v1.agents.removals.store',
    'v1.agents.drafts.store',
    'v1.agents.drafts.removals.store',
    'v1.agents.publications.store',
    'v1.agents.rollbacks.store',
    'v1.agents.runs.store',
    'v1.agents.gate.update',
    'v1.agents.chat.update',
    'v1.agents.chat.removals.store',
    'v1.agents.webCalls.store',
    'v1.agents.pauses.store',
    'v1.agents.resumptions.store',
    'v1.numbers.store',
    'v1.numbers.imports.store',
    'v1.numbers.comparisons.store',
    'v1.numbers.restorations.store',
    'v1.agents.restorations.store',
    'v1.numbers.forwardingChecks.store',
    'v1.numbers.assignments.store',
    'v1.numbers.releases.store',
  ],
  'calls:read': [
    'v1.calls.index',
    'v1.calls.show',
    'v1.calls.evidence.show',
    'v1.calls.recording.show',
  ],
  'calls:write': [
    'v1.calls.handlings.store',
    'v1.calls.handlings.removals.store',
    'v1.calls.tags.store',
    'v1.calls.tags.removals.store',
  ],
  'bookings:read': [
    'v1.bookings.index',
    'v1.bookings.week',
    'v1.bookings.show',
    'v1.bookings.openings.index',
  ],
  'bookings:write': [
    'v1.bookings.store',
    'v1.bookings.moves.store',
    'v1.bookings.resolutions.store',
    'v1.bookings.cancellations.store',
    'v1.bookings.cancellations.removals.store',
  ],
  'contacts:read': ['v1.contacts.index', 'v1.contacts.show'],
  'contacts:write': [
    'v1.contacts.update',
    'v1.contacts.blocks.store',
    'v1.contacts.blocks.removals.store',
  ],
  'messages:read': ['v1.messages.index'],
  'messages:write': ['v1.messages.readings.store', 'v1.messages.readings.removals.store'],
  'credits:read': [
    'v1.credits.show',
    'v1.credits.statement.index',
    'v1.credits.statement.show',
    'v1.credits.purchases.index',
    'v1.credits.purchases.show',
  ],
  'credits:write': ['v1.credits.checkouts.store', 'v1.calls.disputes.store'],
  'connections:read': ['v1.connections.index'],
  'connections:write': ['v1.connections.destroy', 'v1.connections.removals.store'],
  'webhooks:read': ['v1.webhooks.index', 'v1.webhooks.show'],
  'webhooks:write': [
    'v1.webhooks.store',
    'v1.webhooks.pings.store',
    'v1.webhooks.destroy',
    'v1.webhooks.removals.store',
  ],
} as const satisfies Record<string, readonly string[]>

export type Scope = keyof typeof SCOPES

export const SCOPE_NAMES = Object.keys(SCOPES) as Scope[]

/** The scope that a key needs for a route; null where no key may go. */
export function scopeOf(routeName: string): Scope | null {
  return (
    SCOPE_NAMES.find((scope) => (SCOPES[scope] as readonly string[]).includes(routeName)) ?? null
  )
}
