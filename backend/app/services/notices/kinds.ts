import type { Hears, Role } from '#models/membership'

interface Audience {
  roles: readonly Role[]
  /** Of those, the ones who chose one of these hear it. */
  hears: readonly Hears[]
}

const EVERYBODY = ['owner', 'admin', 'member'] as const
const WHATEVER_CHOSEN = ['each', 'urgent', 'digest', 'least'] as const
const PROBLEMS = ['each', 'urgent', 'digest'] as const

/** What we write mails about, and who in the account hears it. */
export const NOTICE_AUDIENCE = {
  'call.ended': { roles: EVERYBODY, hears: ['each'] },
  'booking.failed': { roles: EVERYBODY, hears: PROBLEMS },
  'connection.lost': { roles: ['owner', 'admin'], hears: WHATEVER_CHOSEN },
  'credits.low': { roles: ['owner'], hears: PROBLEMS },
  'credits.grace': { roles: ['owner'], hears: WHATEVER_CHOSEN },
  'credits.exhausted': { roles: ['owner'], hears: WHATEVER_CHOSEN },
  'credits.restored': { roles: ['owner'], hears: WHATEVER_CHOSEN },
  'purchase.failed': { roles: ['owner'], hears: WHATEVER_CHOSEN },
  'purchase.refunded': { roles: ['owner'], hears: WHATEVER_CHOSEN },
  'payment.disputed': { roles: ['owner'], hears: WHATEVER_CHOSEN },
  'top-up.paused': { roles: ['owner'], hears: WHATEVER_CHOSEN },
  'top-up.capped': { roles: ['owner'], hears: WHATEVER_CHOSEN },
  'dispute.decided': { roles: ['owner', 'admin'], hears: WHATEVER_CHOSEN },
  'webhook.off': { roles: ['owner', 'admin'], hears: PROBLEMS },
  'account.opened': { roles: ['owner'], hears: WHATEVER_CHOSEN },
  'account.suspended': { roles: ['owner'], hears: WHATEVER_CHOSEN },
  'account.resumed': { roles: ['owner'], hears: WHATEVER_CHOSEN },
  'digest': { roles: EVERYBODY, hears: ['digest'] },
} as const satisfies Record<string, Audience>

export type NoticeKind = keyof typeof NOTICE_AUDIENCE

/** Who hears of a call in which somebody left an urgent message. */
export const URGENT_CALL: readonly Hears[] = ['each', 'urgent']
