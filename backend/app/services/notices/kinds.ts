import type { Role } from '#models/membership'

/** What we write mails about, and who in the account hears it. */
export const NOTICE_AUDIENCE = {
  'call.ended': ['owner', 'admin', 'member'],
  'booking.failed': ['owner', 'admin', 'member'],
  'connection.lost': ['owner', 'admin'],
  'credits.low': ['owner'],
  'credits.exhausted': ['owner'],
  'webhook.off': ['owner', 'admin'],
} as const satisfies Record<string, readonly Role[]>

export type NoticeKind = keyof typeof NOTICE_AUDIENCE
