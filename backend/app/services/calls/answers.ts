import { knownCaller } from '#services/calls/known_caller'
import { phoneAfterHours } from '#services/calls/phone_after_hours'
import { phrases } from '#services/calls/phrases'
import type { Place } from '#services/calls/locate'
import type { TurnedAway } from '#services/calls/turned_away'
import type { Moment } from '#services/business/moments'
import type Booking from '#models/booking'
import type Call from '#models/call'
import type { CallAnswer, CallReference } from '@kametrix/contracts'

/** A call that is recorded, and where it came in. */
export interface Ring {
  reference: CallReference
  place: Place
  call: Call
  /** When it rang. */
  moment: Moment
}

/** What a caller gets whose call is nobody's, and not recorded; null: it is somebody's. */
export function notInService(place: Place | null): CallAnswer | null {
  if (!place) return { kind: 'say', text: phrases('en').notInService }
  // Whoever closed the account is rung no more: nobody pays for it, and nobody expects it.
  const { account } = place.agent
  if (account.status !== 'closed') return null
  return { kind: 'say', text: phrases(account.language).notInService }
}

/** Why nobody of ours answers here at all. Null: somebody does. */
export function silentFor({ agent }: Place): TurnedAway | null {
  if (agent.account.status !== 'active') return 'suspended'
  if (agent.status === 'paused') return 'paused'
  const isLive = agent.status === 'live' && agent.liveVersion && agent.vendorAgentId
  return isLive ? null : 'not-live'
}

/** To the owner's own phone, else a sentence: a caller never hears nothing. */
export function handOver({ agent, number }: Place): CallAnswer {
  const language = agent.liveVersion?.content.language ?? agent.account.language
  const phone = number?.fallbackNumber ?? agent.account.phone
  if (phone) {
    return { kind: 'transfer', number: phone, announcement: phrases(language).connecting }
  }
  return { kind: 'say', text: phrases(language).notAvailable }
}

/** What the owner decided for calls outside the opening hours; null: they are answered. */
export function afterHours(place: Place): CallAnswer | null {
  const { afterHours: decided, language } = place.agent.liveVersion.content
  const words = phrases(language)
  if (decided.rule === 'message') return null
  if (decided.rule === 'closed') {
    return { kind: 'say', text: decided.sentence ?? words.closedNow }
  }
  const phone = phoneAfterHours(decided, place)
  return phone ? { kind: 'transfer', number: phone, announcement: words.connecting } : null
}

/** The sentence for whom the owner does not want on the line; it gives nothing away. */
export function refuse({ agent }: Place): CallAnswer {
  return { kind: 'say', text: phrases(agent.liveVersion.content.language).notAvailable }
}

/** To the agent, with what it may know of this call. */
export function connect(
  { reference, place: { agent }, call, moment }: Ring,
  maxDurationSeconds: number,
  next: Booking | undefined
): Extract<CallAnswer, { kind: 'agent' }> {
  const { zone } = agent.account
  const { language } = agent.liveVersion.content
  return {
    kind: 'agent',
    vendorAgentId: agent.vendorAgentId!,
    maxDurationSeconds,
    variables: {
      ...moment.clock,
      ...knownCaller(call, { zone, language, vendorName: reference.callerName }, next),
      open_now: phrases(language)[moment.isOpen ? 'open' : 'closed'],
    },
    metadata: {
      callId: call.id,
      accountId: agent.accountId,
      agentId: agent.id,
      agentVersionId: agent.liveVersionId!,
    },
  }
}
