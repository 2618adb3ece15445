import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import VendorEvent from '#models/vendor_event'
import type { World } from './rules.ts'

/**
 * Whom an address that is no part of the API is for. `everybody`: no session is asked for.
 * `person`: whoever is signed in, in an account or in none. `member`: of some account. `operator`: of the
 * install. `machine`: whoever sits at it, unless another site's page asks. `vendor`: by its signature.
 */
export type For = 'everybody' | 'person' | 'member' | 'operator' | 'machine' | 'vendor'

/** A route that is neither here nor in `RULES` fails the walk. */
export const PLACES: Record<string, For> = {
  'health.live': 'everybody',
  'health.ready': 'everybody',
  '/api/*': 'everybody',
  'door.signup': 'everybody',
  'door.signin': 'everybody',
  'door.code': 'everybody',
  'door.reset': 'everybody',
  'door.verify': 'everybody',
  'door.invite': 'everybody',
  'priced:/': 'everybody',
  'priced:/de': 'everybody',
  'priced:/pricing': 'everybody',
  'priced:/de/pricing': 'everybody',
  'sitemap': 'everybody',
  'appointments.ics': 'everybody',
  'robots': 'everybody',
  'site': 'everybody',
  'person.welcome': 'person',
  'person.suspended': 'person',
  'person.profile': 'person',
  'person.security': 'person',
  'dashboard.home': 'member',
  'dashboard.pages': 'member',
  'admin.home': 'operator',
  'admin.accounts.index': 'operator',
  'admin.accounts.show': 'operator',
  'admin.calls.index': 'operator',
  'admin.calls.show': 'operator',
  'admin.calls.replay': 'operator',
  'admin.vendor_events.index': 'operator',
  'admin.vendor_events.show': 'operator',
  'admin.vendor_events.runs.store': 'operator',
  'admin.numbers.index': 'operator',
  'admin.numbers.store': 'operator',
  'admin.numbers.imports.store': 'operator',
  'admin.numbers.assignments.store': 'operator',
  'admin.numbers.adoptions.store': 'operator',
  'admin.numbers.releases.store': 'operator',
  'admin.numbers.removals.store': 'operator',
  'admin.unwanted_numbers.index': 'operator',
  'admin.unwanted_numbers.store': 'operator',
  'admin.unwanted_numbers.removals.store': 'operator',
  'admin.drift.index': 'operator',
  'admin.drift.removals.store': 'operator',
  'admin.drift.runs.store': 'operator',
  'admin.drift.restorations.store': 'operator',
  'admin.transactions.index': 'operator',
  'admin.transactions.show': 'operator',
  'admin.refusals.index': 'operator',
  'admin.refusals.closures.store': 'operator',
  'admin.adjustments.create': 'operator',
  'admin.adjustments.store': 'operator',
  'admin.suspensions.store': 'operator',
  'admin.resumptions.store': 'operator',
  'admin.reversals.store': 'operator',
  'admin.prices.index': 'operator',
  'admin.prices.create': 'operator',
  'admin.prices.store': 'operator',
  'admin.packs.index': 'operator',
  'admin.packs.create': 'operator',
  'admin.packs.edit': 'operator',
  'admin.packs.store': 'operator',
  'admin.packs.confirmations.store': 'operator',
  'admin.packs.versions.store': 'operator',
  'admin.packs.moves.store': 'operator',
  'admin.packs.withdrawals.store': 'operator',
  'admin.audit.index': 'operator',
  'admin.audit.show': 'operator',
  'admin.ledger': 'operator',
  'admin.ledger.runs.store': 'operator',
  'admin.purchases.index': 'operator',
  'admin.purchases.show': 'operator',
  'admin.disputes.index': 'operator',
  'admin.disputes.show': 'operator',
  'admin.decisions.store': 'operator',
  'admin.refunds.store': 'operator',
  'admin.recovered.index': 'operator',
  'admin.margin.index': 'operator',
  'admin.integrations.index': 'operator',
  'admin.integrations.show': 'operator',
  'inbound.store': 'vendor',
  'sandbox.overview': 'machine',
  'sandbox.calls.store': 'machine',
  'sandbox.calls.show': 'machine',
  'sandbox.clock.update': 'machine',
  'sandbox.faults.store': 'machine',
  'sandbox.faults.destroy': 'machine',
  'sandbox.resets.store': 'machine',
  'sandbox.stand_in': 'machine',
  'sandbox.inside': 'machine',
}

/** Something that a vendor told, for the addresses that name one. */
export function vendorEvent() {
  return VendorEvent.create({
    provider: 'vapi',
    type: 'status-update',
    key: uuidv7(),
    subject: uuidv7(),
    payload: {},
    status: 'stored',
    receivedAt: DateTime.utc(),
  })
}

/** An address of a route, about things of the world where it names one. */
export function placeAddress(
  { name, pattern }: { name: string; pattern: string },
  world: World,
  event: VendorEvent
) {
  const ids: Record<string, string> = {
    'admin.accounts.show': world.account.id,
    'admin.calls.show': world.call.id,
    'admin.calls.replay': world.call.id,
    'admin.adjustments.create': world.account.id,
    'admin.packs.edit': world.packId,
    'admin.purchases.show': world.purchase.id,
    'admin.disputes.show': world.dispute.id,
    'admin.transactions.show': world.transactionId,
    'admin.integrations.show': 'vapi',
    'sandbox.calls.show': world.call.id,
  }
  return pattern
    .replace(':id', ids[name] ?? event.id)
    .replace(':provider', 'vapi')
    .replace(':standIn', 'mail')
    .replace('*', name === 'dashboard.pages' ? 'team' : 'nowhere')
}
