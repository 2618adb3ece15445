import type { establishedBusiness } from '#tests/support/api/history'
import type { Role } from '#models/membership'

export interface Rule {
  /** `door`: for whoever comes. `own`: about the asker's account alone. `named`: about the thing in its address. */
  about: 'door' | 'own' | 'named'
  /** The lowest role that may; absent where a person needs no account for it. */
  least?: Role
  /** Never by an API key: a key is not a person. */
  byKey?: false
  /** What its validator asks for before it looks. */
  body?: object
  /** Without a body it is refused with 422: whoever hears that was let in. */
  asks?: true
  /** The walk's world has nothing of it: 404 with a code of its own, for whoever was let in. */
  lacks?: true
  /** Ends what the walk needs afterwards; walked by a spec of its own. */
  ends?: true
}

export type World = Awaited<ReturnType<typeof establishedBusiness>>

const door: Rule = { about: 'door' }
const person: Rule = { about: 'own', byKey: false }
const personsOwn: Rule = { about: 'named', byKey: false }
const read: Rule = { about: 'own', least: 'member' }
const readOne: Rule = { about: 'named', least: 'member' }
const team: Rule = { about: 'own', least: 'member', byKey: false }
const manage: Rule = { about: 'own', least: 'admin', byKey: false }
const manageOne: Rule = { about: 'named', least: 'admin', byKey: false }
const change: Rule = { about: 'own', least: 'admin' }
const changeOne: Rule = { about: 'named', least: 'admin' }

/**
 * Who may do what. A route that is not here fails the walk: give it a line, with the rule that its
 * middleware should hold. An operator who impersonates is no principal yet: nobody can.
 */
export const RULES: Record<string, Rule> = {
  'v1.signup.store': door,
  'v1.newcomers.store': door,
  'v1.verifications.show': door,
  'v1.verifications.store': door,
  'v1.signin.store': door,
  'v1.signin.codes.store': door,
  'v1.signin.authorizations.store': door,
  'v1.signin.callback': door,
  'v1.resets.store': door,
  'v1.passwords.store': door,
  'v1.signout.store': door,
  'v1.acceptances.show': door,
  'v1.acceptances.store': door,
  'v1.accounts.store': person,
  'v1.account.choices.store': person,
  'v1.account.departures.store': { ...team, ends: true },
  'v1.account.closings.store': { about: 'own', least: 'owner', byKey: false, ends: true },
  'v1.team.show': team,
  'v1.invitations.store': manage,
  'v1.invitations.resends.store': manageOne,
  'v1.invitations.removals.store': manageOne,
  'v1.members.roles.store': { ...manageOne, body: { role: 'member' } },
  'v1.members.removals.store': manageOne,
  'v1.keys.index': manage,
  'v1.keys.store': manage,
  'v1.keys.removals.store': manageOne,
  'v1.live.show': team,
  'v1.me.show': read,
  'v1.me.profile.update': person,
  'v1.me.password.update': person,
  'v1.me.email.update': person,
  'v1.me.security.show': person,
  'v1.me.second_factor.store': person,
  'v1.me.second_factor.confirmations.store': person,
  'v1.me.second_factor.removals.store': person,
  'v1.me.recovery_codes.store': person,
  'v1.me.sign_ins.removals': person,
  'v1.me.sign_ins.removals.store': personsOwn,
  'v1.me.identities.authorizations.store': person,
  'v1.me.identities.removals.store': personsOwn,
  'v1.home.show': read,
  'v1.settings.show': read,
  'v1.settings.update': change,
  'v1.hours.show': read,
  'v1.hours.update': change,
  'v1.closedDays.store': change,
  'v1.closedDays.removals.store': changeOne,
  'v1.holidays.update': change,
  'v1.holidays.exceptions.store': change,
  'v1.bookingRules.update': change,
  'v1.callerMails.update': change,
  'v1.services.index': read,
  'v1.services.store': change,
  'v1.services.update': changeOne,
  'v1.services.activations.store': changeOne,
  'v1.services.deactivations.store': changeOne,
  'v1.staff.index': read,
  'v1.staff.store': change,
  'v1.staff.update': changeOne,
  'v1.staff.activations.store': changeOne,
  'v1.staff.deactivations.store': changeOne,
  'v1.notifications.show': team,
  'v1.notifications.update': team,
  'v1.templates.index': read,
  'v1.templates.show': read,
  'v1.agents.index': read,
  'v1.agents.show': readOne,
  'v1.agents.prompt.show': readOne,
  'v1.agents.draft.show': readOne,
  'v1.agents.versions.index': readOne,
  'v1.agents.comparison.show': readOne,
  'v1.agents.trials.show': readOne,
  'v1.runs.show': readOne,
  'v1.agents.store': change,
  'v1.agents.publications.store': changeOne,
  'v1.agents.rollbacks.store': { ...changeOne, body: { number: 1 } },
  'v1.numbers.index': read,
  'v1.numbers.show': readOne,
  'v1.numbers.imports.store': change,
  'v1.numbers.comparisons.store': change,
  'v1.numbers.restorations.store': changeOne,
  'v1.agents.restorations.store': changeOne,
  'v1.numbers.forwardingChecks.store': changeOne,
  'v1.numbers.assignments.store': {
    ...changeOne,
    body: { agentId: '01890000-0000-7000-8000-000000000000' },
  },
  'v1.numbers.releases.store': { ...changeOne, ends: true },
  'v1.agents.update': { ...changeOne, body: { name: 'Desk' } },
  'v1.agents.removals.store': { ...changeOne, ends: true },
  'v1.agents.drafts.store': changeOne,
  'v1.agents.drafts.removals.store': changeOne,
  'v1.agents.runs.store': changeOne,
  'v1.agents.gate.update': changeOne,
  'v1.agents.chat.update': { ...changeOne, body: { text: 'Hello?' } },
  'v1.agents.chat.removals.store': changeOne,
  'v1.agents.webCalls.store': changeOne,
  'v1.agents.pauses.store': changeOne,
  'v1.agents.resumptions.store': changeOne,
  'v1.numbers.store': change,
  'v1.calls.index': read,
  'v1.calls.show': readOne,
  'v1.calls.evidence.show': readOne,
  'v1.calls.recording.show': { ...readOne, lacks: true },
  'v1.calls.disputes.store': { ...changeOne, body: { reason: 'spam' } },
  'v1.messages.index': read,
  'v1.messages.readings.store': readOne,
  'v1.messages.readings.removals.store': readOne,
  'v1.calls.handlings.store': readOne,
  'v1.calls.handlings.removals.store': readOne,
  'v1.calls.tags.store': { ...readOne, asks: true },
  'v1.calls.tags.removals.store': { ...readOne, asks: true },
  'v1.contacts.index': read,
  'v1.contacts.show': readOne,
  'v1.contacts.update': readOne,
  'v1.contacts.blocks.store': readOne,
  'v1.contacts.blocks.removals.store': readOne,
  'v1.bookings.week': read,
  'v1.bookings.index': read,
  'v1.bookings.openings.index': read,
  'v1.bookings.store': { ...read, asks: true },
  'v1.bookings.show': readOne,
  'v1.bookings.moves.store': { ...readOne, asks: true },
  'v1.bookings.resolutions.store': { ...readOne, asks: true },
  'v1.bookings.cancellations.store': readOne,
  'v1.bookings.cancellations.removals.store': readOne,
  'v1.credits.show': read,
  'v1.credits.statement.index': read,
  'v1.credits.statement.show': read,
  'v1.credits.checkouts.store': change,
  'v1.credits.purchases.index': read,
  'v1.credits.purchases.show': readOne,
  'v1.credits.top-up.show': manage,
  'v1.credits.top-up.update': manage,
  'v1.credits.portalVisits.store': manage,
  'v1.connections.index': read,
  'v1.connections.authorizations.store': manage,
  'v1.connections.callbacks.show': manage,
  'v1.connections.destroy': changeOne,
  'v1.connections.removals.store': changeOne,
  'v1.exports.index': manage,
  'v1.exports.files.show': manage,
  'v1.exports.runs.store': manage,
  'v1.exports.schedule.update': manage,
  'v1.webhooks.index': read,
  'v1.webhooks.show': readOne,
  'v1.webhooks.store': change,
  'v1.webhooks.pings.store': changeOne,
  'v1.webhooks.destroy': changeOne,
  'v1.webhooks.removals.store': changeOne,
}

const NOBODYS = '01990000-0000-7000-8000-000000000000'

/** The thing of the other account that a route's `:id` names. */
export function subject(name: string, world: World): string {
  const [, kind] = name.split('.') as [string, string]
  const { agent, call, message, connection, webhook, closedDay, service, staff } = world
  const { booking, membership, invitation, keyId, contact, purchase, run, number } = world
  const found = {
    agents: agent,
    numbers: number,
    calls: call,
    bookings: booking,
    messages: message,
    connections: connection,
    webhooks: webhook,
    closedDays: closedDay,
    services: service,
    staff,
    contacts: contact,
    members: membership,
    invitations: invitation,
    keys: { id: keyId },
    credits: purchase,
    runs: run,
  }
  return found[kind as keyof typeof found]?.id ?? NOBODYS
}
