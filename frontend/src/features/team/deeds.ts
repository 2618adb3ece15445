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
] as const

export function isKnownDeed(action: string): action is (typeof DEEDS)[number] {
  return (DEEDS as readonly string[]).includes(action)
}
