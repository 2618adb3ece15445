import { turnedAwayFor } from '#services/calls/turned_away'
import type Call from '#models/call'

/** Not wanted: these are turned away. Others are only not taken up. */
const UNWANTED = ['blocked', 'withheld', 'spam']

/** In one word what became of a call; a vendor counts one as answered where our receptionist only told it to go. */
export function shownState(call: Pick<Call, 'status' | 'outcome' | 'excused'>): string {
  const { status, outcome } = call
  if (status !== 'ended' || !outcome) return status
  const reason = turnedAwayFor(call)
  if (!reason || outcome !== 'completed') return outcome
  return UNWANTED.includes(reason) ? 'turned-away' : 'not-answered'
}
