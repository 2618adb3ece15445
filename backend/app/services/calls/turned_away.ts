import type Call from '#models/call'

/** Why our receptionist did not take a call up, or was let talk and did not, as `calls.excused` keeps it. Nobody pays for such a call. */
export const TURNED_AWAY = [
  'suspended',
  'paused',
  'not-live',
  'not-admitted',
  'after-hours',
  'blocked',
  'withheld',
  'spam',
  'not-begun',
] as const

export type TurnedAway = (typeof TURNED_AWAY)[number]

/** Null for a call that was taken up, whatever came of it. */
export function turnedAwayFor({ excused }: Pick<Call, 'excused'>): TurnedAway | null {
  return TURNED_AWAY.find((reason) => reason === excused) ?? null
}
