import { SETUP_STEPS } from '#services/agents/setup_steps'
import type { Book } from '#tests/support/book/full_book'

type Addresses = (book: Book) => string[]

/**
 * Pages that are about one thing, with the things of a full book; and pages that look different with
 * something in their address. A new page with `[id]` or `:id` in its address gets its line here.
 */
export const FILLED_IN: Record<string, Addresses> = {
  '/404': () => ['/nowhere'],

  '/invite': ({ invitationToken }) => [
    '/invite',
    `/invite?token=${encodeURIComponent(invitationToken)}`,
  ],
  '/reset': () => ['/reset', '/reset?token=used-up'],
  '/verify': ({ signupToken }) => [
    '/verify',
    '/verify?token=used-up',
    `/verify?token=${encodeURIComponent(signupToken)}`,
  ],

  '/app/agents/[id]': ({ agent, publishing, refused }) =>
    [agent, publishing, refused].map(({ id }) => `/app/agents/${id}`),
  '/app/agents/[id]/edit': ({ agent }) => [`/app/agents/${agent.id}/edit`],
  '/app/agents/[id]/setup/[step]': ({ agent }) =>
    SETUP_STEPS.map((step) => `/app/agents/${agent.id}/setup/${step}`),
  '/app/agents/[id]/prompt': ({ agent }) => [`/app/agents/${agent.id}/prompt`],
  '/app/agents/[id]/versions': ({ agent }) => [`/app/agents/${agent.id}/versions`],
  '/app/agents/[id]/versions/compare': ({ agent }) => [
    `/app/agents/${agent.id}/versions/compare?from=1`,
  ],
  '/app/bookings/[id]': ({ bookings }) => [
    ...[bookings[3]!, bookings[5]!].map(({ id }) => `/app/bookings/${id}`),
    `/app/bookings/${bookings[3]!.id}?day=${bookings[7]!.startsAt.toISODate()}`,
  ],
  '/app/agents/[id]/try': ({ agent }) => [`/app/agents/${agent.id}/try`],
  '/app/calls/[id]': ({ calls }) =>
    [calls.booked, calls.running, calls.talked[6]!].map(({ id }) => `/app/calls/${id}`),
  '/app/calls/[id]/dispute': ({ calls }) => [`/app/calls/${calls.booked.id}/dispute`],
  '/app/contacts/[id]': ({ calls }) => [`/app/contacts/${calls.booked.contactId}`],
  '/app/credits/buy': () => ['/app/credits/buy', '/app/credits/buy?canceled=1'],
  '/app/credits/purchases/[id]': ({ purchase }) => [`/app/credits/purchases/${purchase.id}`],
  '/app/settings/hours': ({ business: { holiday } }) => [
    '/app/settings/hours',
    `/app/settings/hours?holiday=${holiday.day}`,
  ],
  '/app/settings/services': ({ business: { service } }) => [
    '/app/settings/services',
    `/app/settings/services?service=${service.id}`,
  ],
  '/app/settings/staff': ({ business: { staff } }) => [
    '/app/settings/staff',
    `/app/settings/staff?staff=${staff.id}`,
  ],
  '/app/numbers/[id]': ({ number }) => [`/app/numbers/${number.id}`],
  '/app/webhooks/[id]': ({ webhook }) => [`/app/webhooks/${webhook.id}`],

  '/admin/accounts/:id': ({ account }) => [`/admin/accounts/${account.id}`],
  '/admin/accounts/:id/adjustments/new': ({ account }) =>
    ['', '?amount=-2500&reason=Counted+twice'].map(
      (typed) => `/admin/accounts/${account.id}/adjustments/new${typed}`
    ),
  '/admin/prices/new': () => [
    '/admin/prices/new',
    '/admin/prices/new?perMinute=18&incrementSeconds=60&minimumSeconds=30&freeSeconds=5',
  ],
  '/admin/purchases/:id': ({ purchase }) => [`/admin/purchases/${purchase.id}`],
  '/admin/disputes/:id': ({ disputes }) => disputes.map(({ id }) => `/admin/disputes/${id}`),
  '/admin/margin': ({ account }) => ['/admin/margin', `/admin/margin?account=${account.id}`],
  '/admin/packs/:id': ({ pack }) => [`/admin/packs/${pack.id}`],
  '/admin/transactions/:id': ({ adjustment }) => [`/admin/transactions/${adjustment}`],
  '/admin/calls/:id/replay': ({ calls }) => [`/admin/calls/${calls.booked.id}/replay`],
  '/admin/calls/:id': ({ calls }) => [`/admin/calls/${calls.booked.id}`],
  '/admin/integrations/:id': () => ['/admin/integrations/google'],
  '/admin/vendor-events/:id': ({ vendorEvent }) => [`/admin/vendor-events/${vendorEvent.id}`],
  '/sandbox/calls/:id': ({ simulatedCallId }) => [`/sandbox/calls/${simulatedCallId}`],
}
