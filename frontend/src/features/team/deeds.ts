/** What the list of changes has words for. */
const DEEDS = [
  'member.invited',
  'member.joined',
  'member.left',
  'member.removed',
  'member.role-changed',
  'invitation.resent',
  'invitation.withdrawn',
  'key.made',
  'key.revoked',
  'number.released',
  'account.opened',
  'account.closed',
  'account.suspended',
  'account.resumed',
  'credits.adjusted',
  'credits.reversed',
  'purchase.refunded',
  'dispute.accepted',
  'dispute.declined',
  'top-up.switched-on',
  'top-up.switched-off',
] as const

export function isKnownDeed(action: string): action is (typeof DEEDS)[number] {
  return (DEEDS as readonly string[]).includes(action)
}
