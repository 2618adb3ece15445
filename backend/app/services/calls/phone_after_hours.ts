import type { AfterHours } from '#services/agents/content'
import type { Place } from '#services/calls/locate'

type Called = Pick<Place, 'agent' | 'number'>

/** Which phone rings outside the opening hours, where calls go to one at once; null: none is known. */
export function phoneAfterHours(decided: AfterHours, { agent, number }: Called): string | null {
  return decided.number ?? number?.fallbackNumber ?? agent.account.phone
}
