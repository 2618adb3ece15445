import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'inbound.store': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.signup.store': { paramsTuple?: []; params?: {} }
    'v1.newcomers.store': { paramsTuple?: []; params?: {} }
    'v1.verifications.show': { paramsTuple?: []; params?: {} }
    'v1.verifications.store': { paramsTuple?: []; params?: {} }
    'v1.signin.store': { paramsTuple?: []; params?: {} }
    'v1.signin.codes.store': { paramsTuple?: []; params?: {} }
    'v1.signin.authorizations.store': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.signin.callback': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.signout.store': { paramsTuple?: []; params?: {} }
    'v1.resets.store': { paramsTuple?: []; params?: {} }
    'v1.passwords.store': { paramsTuple?: []; params?: {} }
    'v1.me.profile.update': { paramsTuple?: []; params?: {} }
    'v1.me.password.update': { paramsTuple?: []; params?: {} }
    'v1.me.email.update': { paramsTuple?: []; params?: {} }
    'v1.me.security.show': { paramsTuple?: []; params?: {} }
    'v1.me.second_factor.store': { paramsTuple?: []; params?: {} }
    'v1.me.second_factor.confirmations.store': { paramsTuple?: []; params?: {} }
    'v1.me.second_factor.removals.store': { paramsTuple?: []; params?: {} }
    'v1.me.recovery_codes.store': { paramsTuple?: []; params?: {} }
    'v1.me.sign_ins.removals': { paramsTuple?: []; params?: {} }
    'v1.me.sign_ins.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.me.identities.authorizations.store': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.me.identities.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.acceptances.show': { paramsTuple?: []; params?: {} }
    'v1.acceptances.store': { paramsTuple?: []; params?: {} }
    'v1.accounts.store': { paramsTuple?: []; params?: {} }
    'v1.account.choices.store': { paramsTuple?: []; params?: {} }
    'v1.team.show': { paramsTuple?: []; params?: {} }
    'v1.account.departures.store': { paramsTuple?: []; params?: {} }
    'v1.invitations.store': { paramsTuple?: []; params?: {} }
    'v1.invitations.resends.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.invitations.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.members.roles.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.members.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.keys.index': { paramsTuple?: []; params?: {} }
    'v1.keys.store': { paramsTuple?: []; params?: {} }
    'v1.keys.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.account.closings.store': { paramsTuple?: []; params?: {} }
    'v1.live.show': { paramsTuple?: []; params?: {} }
    'v1.me.show': { paramsTuple?: []; params?: {} }
    'v1.home.show': { paramsTuple?: []; params?: {} }
    'v1.settings.show': { paramsTuple?: []; params?: {} }
    'v1.hours.show': { paramsTuple?: []; params?: {} }
    'v1.services.index': { paramsTuple?: []; params?: {} }
    'v1.staff.index': { paramsTuple?: []; params?: {} }
    'v1.notifications.show': { paramsTuple?: []; params?: {} }
    'v1.notifications.update': { paramsTuple?: []; params?: {} }
    'v1.templates.index': { paramsTuple?: []; params?: {} }
    'v1.templates.show': { paramsTuple: [ParamValue]; params: {'trade': ParamValue} }
    'v1.agents.index': { paramsTuple?: []; params?: {} }
    'v1.agents.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.prompt.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.draft.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.versions.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.comparison.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.trials.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.runs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.numbers.index': { paramsTuple?: []; params?: {} }
    'v1.numbers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.index': { paramsTuple?: []; params?: {} }
    'v1.calls.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.evidence.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.recording.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.messages.index': { paramsTuple?: []; params?: {} }
    'v1.messages.readings.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.messages.readings.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.handlings.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.handlings.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.tags.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.tags.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.contacts.index': { paramsTuple?: []; params?: {} }
    'v1.contacts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.contacts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.contacts.blocks.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.contacts.blocks.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.bookings.week': { paramsTuple?: []; params?: {} }
    'v1.bookings.openings.index': { paramsTuple?: []; params?: {} }
    'v1.bookings.index': { paramsTuple?: []; params?: {} }
    'v1.bookings.store': { paramsTuple?: []; params?: {} }
    'v1.bookings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.bookings.moves.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.bookings.resolutions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.bookings.cancellations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.bookings.cancellations.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.credits.show': { paramsTuple?: []; params?: {} }
    'v1.credits.statement.index': { paramsTuple?: []; params?: {} }
    'v1.credits.statement.show': { paramsTuple?: []; params?: {} }
    'v1.credits.purchases.index': { paramsTuple?: []; params?: {} }
    'v1.credits.purchases.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.connections.index': { paramsTuple?: []; params?: {} }
    'v1.webhooks.index': { paramsTuple?: []; params?: {} }
    'v1.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.settings.update': { paramsTuple?: []; params?: {} }
    'v1.hours.update': { paramsTuple?: []; params?: {} }
    'v1.closedDays.store': { paramsTuple?: []; params?: {} }
    'v1.closedDays.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.holidays.update': { paramsTuple?: []; params?: {} }
    'v1.holidays.exceptions.store': { paramsTuple?: []; params?: {} }
    'v1.bookingRules.update': { paramsTuple?: []; params?: {} }
    'v1.callerMails.update': { paramsTuple?: []; params?: {} }
    'v1.services.store': { paramsTuple?: []; params?: {} }
    'v1.services.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.services.activations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.services.deactivations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.staff.store': { paramsTuple?: []; params?: {} }
    'v1.staff.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.staff.activations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.staff.deactivations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.store': { paramsTuple?: []; params?: {} }
    'v1.agents.publications.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.rollbacks.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.drafts.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.drafts.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.runs.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.chat.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.chat.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.webCalls.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.gate.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.pauses.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.resumptions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.numbers.assignments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.numbers.releases.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.numbers.forwardingChecks.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.numbers.restorations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.restorations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.numbers.comparisons.store': { paramsTuple?: []; params?: {} }
    'v1.numbers.imports.store': { paramsTuple?: []; params?: {} }
    'v1.numbers.store': { paramsTuple?: []; params?: {} }
    'v1.calls.disputes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.credits.checkouts.store': { paramsTuple?: []; params?: {} }
    'v1.credits.top-up.show': { paramsTuple?: []; params?: {} }
    'v1.credits.top-up.update': { paramsTuple?: []; params?: {} }
    'v1.credits.portalVisits.store': { paramsTuple?: []; params?: {} }
    'v1.connections.authorizations.store': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.connections.callbacks.show': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.connections.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.connections.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.exports.index': { paramsTuple?: []; params?: {} }
    'v1.exports.files.show': { paramsTuple: [ParamValue]; params: {'subject': ParamValue} }
    'v1.exports.runs.store': { paramsTuple: [ParamValue]; params: {'subject': ParamValue} }
    'v1.exports.schedule.update': { paramsTuple: [ParamValue]; params: {'subject': ParamValue} }
    'v1.webhooks.store': { paramsTuple?: []; params?: {} }
    'v1.webhooks.pings.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.webhooks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.webhooks.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.home': { paramsTuple?: []; params?: {} }
    'admin.accounts.index': { paramsTuple?: []; params?: {} }
    'admin.accounts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.calls.index': { paramsTuple?: []; params?: {} }
    'admin.calls.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.calls.replay': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.vendor_events.index': { paramsTuple?: []; params?: {} }
    'admin.vendor_events.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.numbers.index': { paramsTuple?: []; params?: {} }
    'admin.unwanted_numbers.index': { paramsTuple?: []; params?: {} }
    'admin.drift.index': { paramsTuple?: []; params?: {} }
    'admin.drift.runs.store': { paramsTuple?: []; params?: {} }
    'admin.transactions.index': { paramsTuple?: []; params?: {} }
    'admin.transactions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.adjustments.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.prices.index': { paramsTuple?: []; params?: {} }
    'admin.prices.create': { paramsTuple?: []; params?: {} }
    'admin.packs.index': { paramsTuple?: []; params?: {} }
    'admin.packs.create': { paramsTuple?: []; params?: {} }
    'admin.packs.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.audit.index': { paramsTuple?: []; params?: {} }
    'admin.audit.show': { paramsTuple?: []; params?: {} }
    'admin.ledger': { paramsTuple?: []; params?: {} }
    'admin.ledger.runs.store': { paramsTuple?: []; params?: {} }
    'admin.purchases.index': { paramsTuple?: []; params?: {} }
    'admin.purchases.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.disputes.index': { paramsTuple?: []; params?: {} }
    'admin.disputes.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.refusals.index': { paramsTuple?: []; params?: {} }
    'admin.recovered.index': { paramsTuple?: []; params?: {} }
    'admin.margin.index': { paramsTuple?: []; params?: {} }
    'admin.adjustments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.suspensions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.resumptions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.numbers.store': { paramsTuple?: []; params?: {} }
    'admin.numbers.imports.store': { paramsTuple?: []; params?: {} }
    'admin.numbers.assignments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.numbers.adoptions.store': { paramsTuple?: []; params?: {} }
    'admin.numbers.releases.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.numbers.removals.store': { paramsTuple?: []; params?: {} }
    'admin.unwanted_numbers.store': { paramsTuple?: []; params?: {} }
    'admin.unwanted_numbers.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.vendor_events.runs.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.drift.removals.store': { paramsTuple?: []; params?: {} }
    'admin.drift.restorations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.refusals.closures.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.reversals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.refunds.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.decisions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.prices.store': { paramsTuple?: []; params?: {} }
    'admin.packs.store': { paramsTuple?: []; params?: {} }
    'admin.packs.confirmations.store': { paramsTuple?: []; params?: {} }
    'admin.packs.versions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.packs.moves.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.packs.withdrawals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.integrations.index': { paramsTuple?: []; params?: {} }
    'admin.integrations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'sandbox.overview': { paramsTuple?: []; params?: {} }
    'sandbox.calls.store': { paramsTuple?: []; params?: {} }
    'sandbox.calls.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'sandbox.clock.update': { paramsTuple?: []; params?: {} }
    'sandbox.faults.store': { paramsTuple?: []; params?: {} }
    'sandbox.faults.destroy': { paramsTuple?: []; params?: {} }
    'sandbox.resets.store': { paramsTuple?: []; params?: {} }
    'sandbox.stand_in': { paramsTuple: [ParamValue]; params: {'standIn': ParamValue} }
    'sandbox.inside': { paramsTuple: [ParamValue,...ParamValue[]]; params: {'standIn': ParamValue,'*': ParamValue[]} }
    'person.welcome': { paramsTuple?: []; params?: {} }
    'person.suspended': { paramsTuple?: []; params?: {} }
    'person.profile': { paramsTuple?: []; params?: {} }
    'person.security': { paramsTuple?: []; params?: {} }
    'dashboard.home': { paramsTuple?: []; params?: {} }
    'dashboard.pages': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'door.signup': { paramsTuple?: []; params?: {} }
    'door.signin': { paramsTuple?: []; params?: {} }
    'door.code': { paramsTuple?: []; params?: {} }
    'door.reset': { paramsTuple?: []; params?: {} }
    'door.verify': { paramsTuple?: []; params?: {} }
    'door.invite': { paramsTuple?: []; params?: {} }
    'priced:/': { paramsTuple?: []; params?: {} }
    'priced:/de': { paramsTuple?: []; params?: {} }
    'priced:/pricing': { paramsTuple?: []; params?: {} }
    'priced:/de/pricing': { paramsTuple?: []; params?: {} }
    'sitemap': { paramsTuple?: []; params?: {} }
    'robots': { paramsTuple?: []; params?: {} }
    'appointments.ics': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'seal': ParamValue} }
    'site': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  GET: {
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'v1.verifications.show': { paramsTuple?: []; params?: {} }
    'v1.signin.callback': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.me.security.show': { paramsTuple?: []; params?: {} }
    'v1.acceptances.show': { paramsTuple?: []; params?: {} }
    'v1.team.show': { paramsTuple?: []; params?: {} }
    'v1.keys.index': { paramsTuple?: []; params?: {} }
    'v1.live.show': { paramsTuple?: []; params?: {} }
    'v1.me.show': { paramsTuple?: []; params?: {} }
    'v1.home.show': { paramsTuple?: []; params?: {} }
    'v1.settings.show': { paramsTuple?: []; params?: {} }
    'v1.hours.show': { paramsTuple?: []; params?: {} }
    'v1.services.index': { paramsTuple?: []; params?: {} }
    'v1.staff.index': { paramsTuple?: []; params?: {} }
    'v1.notifications.show': { paramsTuple?: []; params?: {} }
    'v1.templates.index': { paramsTuple?: []; params?: {} }
    'v1.templates.show': { paramsTuple: [ParamValue]; params: {'trade': ParamValue} }
    'v1.agents.index': { paramsTuple?: []; params?: {} }
    'v1.agents.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.prompt.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.draft.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.versions.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.comparison.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.trials.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.runs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.numbers.index': { paramsTuple?: []; params?: {} }
    'v1.numbers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.index': { paramsTuple?: []; params?: {} }
    'v1.calls.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.evidence.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.recording.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.messages.index': { paramsTuple?: []; params?: {} }
    'v1.contacts.index': { paramsTuple?: []; params?: {} }
    'v1.contacts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.bookings.week': { paramsTuple?: []; params?: {} }
    'v1.bookings.openings.index': { paramsTuple?: []; params?: {} }
    'v1.bookings.index': { paramsTuple?: []; params?: {} }
    'v1.bookings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.credits.show': { paramsTuple?: []; params?: {} }
    'v1.credits.statement.index': { paramsTuple?: []; params?: {} }
    'v1.credits.statement.show': { paramsTuple?: []; params?: {} }
    'v1.credits.purchases.index': { paramsTuple?: []; params?: {} }
    'v1.credits.purchases.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.connections.index': { paramsTuple?: []; params?: {} }
    'v1.webhooks.index': { paramsTuple?: []; params?: {} }
    'v1.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.credits.top-up.show': { paramsTuple?: []; params?: {} }
    'v1.connections.callbacks.show': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.exports.index': { paramsTuple?: []; params?: {} }
    'v1.exports.files.show': { paramsTuple: [ParamValue]; params: {'subject': ParamValue} }
    'admin.home': { paramsTuple?: []; params?: {} }
    'admin.accounts.index': { paramsTuple?: []; params?: {} }
    'admin.accounts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.calls.index': { paramsTuple?: []; params?: {} }
    'admin.calls.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.calls.replay': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.vendor_events.index': { paramsTuple?: []; params?: {} }
    'admin.vendor_events.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.numbers.index': { paramsTuple?: []; params?: {} }
    'admin.unwanted_numbers.index': { paramsTuple?: []; params?: {} }
    'admin.drift.index': { paramsTuple?: []; params?: {} }
    'admin.transactions.index': { paramsTuple?: []; params?: {} }
    'admin.transactions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.adjustments.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.prices.index': { paramsTuple?: []; params?: {} }
    'admin.prices.create': { paramsTuple?: []; params?: {} }
    'admin.packs.index': { paramsTuple?: []; params?: {} }
    'admin.packs.create': { paramsTuple?: []; params?: {} }
    'admin.packs.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.audit.index': { paramsTuple?: []; params?: {} }
    'admin.audit.show': { paramsTuple?: []; params?: {} }
    'admin.ledger': { paramsTuple?: []; params?: {} }
    'admin.purchases.index': { paramsTuple?: []; params?: {} }
    'admin.purchases.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.disputes.index': { paramsTuple?: []; params?: {} }
    'admin.disputes.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.refusals.index': { paramsTuple?: []; params?: {} }
    'admin.recovered.index': { paramsTuple?: []; params?: {} }
    'admin.margin.index': { paramsTuple?: []; params?: {} }
    'admin.integrations.index': { paramsTuple?: []; params?: {} }
    'admin.integrations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'sandbox.overview': { paramsTuple?: []; params?: {} }
    'sandbox.calls.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'sandbox.stand_in': { paramsTuple: [ParamValue]; params: {'standIn': ParamValue} }
    'sandbox.inside': { paramsTuple: [ParamValue,...ParamValue[]]; params: {'standIn': ParamValue,'*': ParamValue[]} }
    'person.welcome': { paramsTuple?: []; params?: {} }
    'person.suspended': { paramsTuple?: []; params?: {} }
    'person.profile': { paramsTuple?: []; params?: {} }
    'person.security': { paramsTuple?: []; params?: {} }
    'dashboard.home': { paramsTuple?: []; params?: {} }
    'dashboard.pages': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'door.signup': { paramsTuple?: []; params?: {} }
    'door.signin': { paramsTuple?: []; params?: {} }
    'door.code': { paramsTuple?: []; params?: {} }
    'door.reset': { paramsTuple?: []; params?: {} }
    'door.verify': { paramsTuple?: []; params?: {} }
    'door.invite': { paramsTuple?: []; params?: {} }
    'priced:/': { paramsTuple?: []; params?: {} }
    'priced:/de': { paramsTuple?: []; params?: {} }
    'priced:/pricing': { paramsTuple?: []; params?: {} }
    'priced:/de/pricing': { paramsTuple?: []; params?: {} }
    'sitemap': { paramsTuple?: []; params?: {} }
    'robots': { paramsTuple?: []; params?: {} }
    'appointments.ics': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'seal': ParamValue} }
    'site': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  HEAD: {
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'v1.verifications.show': { paramsTuple?: []; params?: {} }
    'v1.signin.callback': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.me.security.show': { paramsTuple?: []; params?: {} }
    'v1.acceptances.show': { paramsTuple?: []; params?: {} }
    'v1.team.show': { paramsTuple?: []; params?: {} }
    'v1.keys.index': { paramsTuple?: []; params?: {} }
    'v1.live.show': { paramsTuple?: []; params?: {} }
    'v1.me.show': { paramsTuple?: []; params?: {} }
    'v1.home.show': { paramsTuple?: []; params?: {} }
    'v1.settings.show': { paramsTuple?: []; params?: {} }
    'v1.hours.show': { paramsTuple?: []; params?: {} }
    'v1.services.index': { paramsTuple?: []; params?: {} }
    'v1.staff.index': { paramsTuple?: []; params?: {} }
    'v1.notifications.show': { paramsTuple?: []; params?: {} }
    'v1.templates.index': { paramsTuple?: []; params?: {} }
    'v1.templates.show': { paramsTuple: [ParamValue]; params: {'trade': ParamValue} }
    'v1.agents.index': { paramsTuple?: []; params?: {} }
    'v1.agents.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.prompt.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.draft.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.versions.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.comparison.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.trials.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.runs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.numbers.index': { paramsTuple?: []; params?: {} }
    'v1.numbers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.index': { paramsTuple?: []; params?: {} }
    'v1.calls.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.evidence.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.recording.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.messages.index': { paramsTuple?: []; params?: {} }
    'v1.contacts.index': { paramsTuple?: []; params?: {} }
    'v1.contacts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.bookings.week': { paramsTuple?: []; params?: {} }
    'v1.bookings.openings.index': { paramsTuple?: []; params?: {} }
    'v1.bookings.index': { paramsTuple?: []; params?: {} }
    'v1.bookings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.credits.show': { paramsTuple?: []; params?: {} }
    'v1.credits.statement.index': { paramsTuple?: []; params?: {} }
    'v1.credits.statement.show': { paramsTuple?: []; params?: {} }
    'v1.credits.purchases.index': { paramsTuple?: []; params?: {} }
    'v1.credits.purchases.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.connections.index': { paramsTuple?: []; params?: {} }
    'v1.webhooks.index': { paramsTuple?: []; params?: {} }
    'v1.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.credits.top-up.show': { paramsTuple?: []; params?: {} }
    'v1.connections.callbacks.show': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.exports.index': { paramsTuple?: []; params?: {} }
    'v1.exports.files.show': { paramsTuple: [ParamValue]; params: {'subject': ParamValue} }
    'admin.home': { paramsTuple?: []; params?: {} }
    'admin.accounts.index': { paramsTuple?: []; params?: {} }
    'admin.accounts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.calls.index': { paramsTuple?: []; params?: {} }
    'admin.calls.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.calls.replay': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.vendor_events.index': { paramsTuple?: []; params?: {} }
    'admin.vendor_events.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.numbers.index': { paramsTuple?: []; params?: {} }
    'admin.unwanted_numbers.index': { paramsTuple?: []; params?: {} }
    'admin.drift.index': { paramsTuple?: []; params?: {} }
    'admin.transactions.index': { paramsTuple?: []; params?: {} }
    'admin.transactions.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.adjustments.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.prices.index': { paramsTuple?: []; params?: {} }
    'admin.prices.create': { paramsTuple?: []; params?: {} }
    'admin.packs.index': { paramsTuple?: []; params?: {} }
    'admin.packs.create': { paramsTuple?: []; params?: {} }
    'admin.packs.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.audit.index': { paramsTuple?: []; params?: {} }
    'admin.audit.show': { paramsTuple?: []; params?: {} }
    'admin.ledger': { paramsTuple?: []; params?: {} }
    'admin.purchases.index': { paramsTuple?: []; params?: {} }
    'admin.purchases.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.disputes.index': { paramsTuple?: []; params?: {} }
    'admin.disputes.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.refusals.index': { paramsTuple?: []; params?: {} }
    'admin.recovered.index': { paramsTuple?: []; params?: {} }
    'admin.margin.index': { paramsTuple?: []; params?: {} }
    'admin.integrations.index': { paramsTuple?: []; params?: {} }
    'admin.integrations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'sandbox.overview': { paramsTuple?: []; params?: {} }
    'sandbox.calls.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'sandbox.stand_in': { paramsTuple: [ParamValue]; params: {'standIn': ParamValue} }
    'sandbox.inside': { paramsTuple: [ParamValue,...ParamValue[]]; params: {'standIn': ParamValue,'*': ParamValue[]} }
    'person.welcome': { paramsTuple?: []; params?: {} }
    'person.suspended': { paramsTuple?: []; params?: {} }
    'person.profile': { paramsTuple?: []; params?: {} }
    'person.security': { paramsTuple?: []; params?: {} }
    'dashboard.home': { paramsTuple?: []; params?: {} }
    'dashboard.pages': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'door.signup': { paramsTuple?: []; params?: {} }
    'door.signin': { paramsTuple?: []; params?: {} }
    'door.code': { paramsTuple?: []; params?: {} }
    'door.reset': { paramsTuple?: []; params?: {} }
    'door.verify': { paramsTuple?: []; params?: {} }
    'door.invite': { paramsTuple?: []; params?: {} }
    'priced:/': { paramsTuple?: []; params?: {} }
    'priced:/de': { paramsTuple?: []; params?: {} }
    'priced:/pricing': { paramsTuple?: []; params?: {} }
    'priced:/de/pricing': { paramsTuple?: []; params?: {} }
    'sitemap': { paramsTuple?: []; params?: {} }
    'robots': { paramsTuple?: []; params?: {} }
    'appointments.ics': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'seal': ParamValue} }
    'site': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  POST: {
    'inbound.store': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.signup.store': { paramsTuple?: []; params?: {} }
    'v1.newcomers.store': { paramsTuple?: []; params?: {} }
    'v1.verifications.store': { paramsTuple?: []; params?: {} }
    'v1.signin.store': { paramsTuple?: []; params?: {} }
    'v1.signin.codes.store': { paramsTuple?: []; params?: {} }
    'v1.signin.authorizations.store': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.signout.store': { paramsTuple?: []; params?: {} }
    'v1.resets.store': { paramsTuple?: []; params?: {} }
    'v1.passwords.store': { paramsTuple?: []; params?: {} }
    'v1.me.profile.update': { paramsTuple?: []; params?: {} }
    'v1.me.password.update': { paramsTuple?: []; params?: {} }
    'v1.me.email.update': { paramsTuple?: []; params?: {} }
    'v1.me.second_factor.store': { paramsTuple?: []; params?: {} }
    'v1.me.second_factor.confirmations.store': { paramsTuple?: []; params?: {} }
    'v1.me.second_factor.removals.store': { paramsTuple?: []; params?: {} }
    'v1.me.recovery_codes.store': { paramsTuple?: []; params?: {} }
    'v1.me.sign_ins.removals': { paramsTuple?: []; params?: {} }
    'v1.me.sign_ins.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.me.identities.authorizations.store': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.me.identities.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.acceptances.store': { paramsTuple?: []; params?: {} }
    'v1.accounts.store': { paramsTuple?: []; params?: {} }
    'v1.account.choices.store': { paramsTuple?: []; params?: {} }
    'v1.account.departures.store': { paramsTuple?: []; params?: {} }
    'v1.invitations.store': { paramsTuple?: []; params?: {} }
    'v1.invitations.resends.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.invitations.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.members.roles.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.members.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.keys.store': { paramsTuple?: []; params?: {} }
    'v1.keys.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.account.closings.store': { paramsTuple?: []; params?: {} }
    'v1.notifications.update': { paramsTuple?: []; params?: {} }
    'v1.messages.readings.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.messages.readings.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.handlings.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.handlings.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.tags.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.tags.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.contacts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.contacts.blocks.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.contacts.blocks.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.bookings.store': { paramsTuple?: []; params?: {} }
    'v1.bookings.moves.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.bookings.resolutions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.bookings.cancellations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.bookings.cancellations.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.settings.update': { paramsTuple?: []; params?: {} }
    'v1.hours.update': { paramsTuple?: []; params?: {} }
    'v1.closedDays.store': { paramsTuple?: []; params?: {} }
    'v1.closedDays.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.holidays.update': { paramsTuple?: []; params?: {} }
    'v1.holidays.exceptions.store': { paramsTuple?: []; params?: {} }
    'v1.bookingRules.update': { paramsTuple?: []; params?: {} }
    'v1.callerMails.update': { paramsTuple?: []; params?: {} }
    'v1.services.store': { paramsTuple?: []; params?: {} }
    'v1.services.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.services.activations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.services.deactivations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.staff.store': { paramsTuple?: []; params?: {} }
    'v1.staff.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.staff.activations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.staff.deactivations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.store': { paramsTuple?: []; params?: {} }
    'v1.agents.publications.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.rollbacks.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.drafts.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.drafts.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.runs.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.chat.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.chat.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.webCalls.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.gate.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.pauses.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.resumptions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.numbers.assignments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.numbers.releases.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.numbers.forwardingChecks.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.numbers.restorations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.agents.restorations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.numbers.comparisons.store': { paramsTuple?: []; params?: {} }
    'v1.numbers.imports.store': { paramsTuple?: []; params?: {} }
    'v1.numbers.store': { paramsTuple?: []; params?: {} }
    'v1.calls.disputes.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.credits.checkouts.store': { paramsTuple?: []; params?: {} }
    'v1.credits.top-up.update': { paramsTuple?: []; params?: {} }
    'v1.credits.portalVisits.store': { paramsTuple?: []; params?: {} }
    'v1.connections.authorizations.store': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.connections.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.exports.runs.store': { paramsTuple: [ParamValue]; params: {'subject': ParamValue} }
    'v1.exports.schedule.update': { paramsTuple: [ParamValue]; params: {'subject': ParamValue} }
    'v1.webhooks.store': { paramsTuple?: []; params?: {} }
    'v1.webhooks.pings.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.webhooks.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.drift.runs.store': { paramsTuple?: []; params?: {} }
    'admin.ledger.runs.store': { paramsTuple?: []; params?: {} }
    'admin.adjustments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.suspensions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.resumptions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.numbers.store': { paramsTuple?: []; params?: {} }
    'admin.numbers.imports.store': { paramsTuple?: []; params?: {} }
    'admin.numbers.assignments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.numbers.adoptions.store': { paramsTuple?: []; params?: {} }
    'admin.numbers.releases.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.numbers.removals.store': { paramsTuple?: []; params?: {} }
    'admin.unwanted_numbers.store': { paramsTuple?: []; params?: {} }
    'admin.unwanted_numbers.removals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.vendor_events.runs.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.drift.removals.store': { paramsTuple?: []; params?: {} }
    'admin.drift.restorations.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.refusals.closures.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.reversals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.refunds.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.decisions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.prices.store': { paramsTuple?: []; params?: {} }
    'admin.packs.store': { paramsTuple?: []; params?: {} }
    'admin.packs.confirmations.store': { paramsTuple?: []; params?: {} }
    'admin.packs.versions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.packs.moves.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'admin.packs.withdrawals.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'sandbox.calls.store': { paramsTuple?: []; params?: {} }
    'sandbox.clock.update': { paramsTuple?: []; params?: {} }
    'sandbox.faults.store': { paramsTuple?: []; params?: {} }
    'sandbox.faults.destroy': { paramsTuple?: []; params?: {} }
    'sandbox.resets.store': { paramsTuple?: []; params?: {} }
    'sandbox.stand_in': { paramsTuple: [ParamValue]; params: {'standIn': ParamValue} }
    'sandbox.inside': { paramsTuple: [ParamValue,...ParamValue[]]; params: {'standIn': ParamValue,'*': ParamValue[]} }
    'site': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  DELETE: {
    'v1.connections.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.webhooks.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'sandbox.stand_in': { paramsTuple: [ParamValue]; params: {'standIn': ParamValue} }
    'sandbox.inside': { paramsTuple: [ParamValue,...ParamValue[]]; params: {'standIn': ParamValue,'*': ParamValue[]} }
    'site': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  OPTIONS: {
    'sandbox.stand_in': { paramsTuple: [ParamValue]; params: {'standIn': ParamValue} }
    'sandbox.inside': { paramsTuple: [ParamValue,...ParamValue[]]; params: {'standIn': ParamValue,'*': ParamValue[]} }
    'site': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  PUT: {
    'sandbox.stand_in': { paramsTuple: [ParamValue]; params: {'standIn': ParamValue} }
    'sandbox.inside': { paramsTuple: [ParamValue,...ParamValue[]]; params: {'standIn': ParamValue,'*': ParamValue[]} }
    'site': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  PATCH: {
    'sandbox.stand_in': { paramsTuple: [ParamValue]; params: {'standIn': ParamValue} }
    'sandbox.inside': { paramsTuple: [ParamValue,...ParamValue[]]; params: {'standIn': ParamValue,'*': ParamValue[]} }
    'site': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}