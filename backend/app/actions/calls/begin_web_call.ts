import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import HoldWebCall from '#actions/calls/hold_web_call'
import LapseWebCall from '#actions/calls/lapse_web_call'
import { appUrl } from '#config/app'
import { roles } from '#config/integrations'
import AccountSuspendedException from '#exceptions/account_suspended_exception'
import AgentNotLiveException from '#exceptions/agent_not_live_exception'
import AgentPausedException from '#exceptions/agent_paused_exception'
import CreditsShortException from '#exceptions/credits_short_exception'
import TrialsSpentException from '#exceptions/trials_spent_exception'
import Agent from '#models/agent'
import Call from '#models/call'
import { readAhead } from '#services/bookings/read_ahead'
import { momentsOf } from '#services/business/moments'
import { connect, silentFor } from '#services/calls/answers'
import { insertCalls, lockCall } from '#services/calls/open_call'
import { recordCallEvent } from '#services/calls/record_call_event'
import { awaitedId, awaitedOf } from '#services/calls/web_calls'
import integrations from '#services/integrations/main'
import { dispatch } from '#services/queue/main'
import { LIMITS } from '#services/trials/limits'
import type { Place } from '#services/calls/locate'
import type { CallReference, WebCallGrant } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Until then it can be begun. */
const TOKEN_SECONDS = 60
/** Later than that, since news of a call that began takes a while. */
const LAPSES_AFTER_SECONDS = 120

/**
 * Lets somebody of the business talk to its receptionist in a browser. It is a call: admitted, held for and
 * charged like any other, whatever the hour; what it costs is held now, and comes back if it never begins.
 */
export default class BeginWebCall {
  async handle({ agent: { id } }: { agent: Agent }): Promise<{ call: Call; grant: WebCallGrant }> {
    const voice = await integrations.voice()
    // Who presses again needs the credits that the first time holds.
    for (const call of await awaitedOf(id)) await new LapseWebCall().handle({ callId: call.id })
    const { call, answer } = await db.transaction((trx) => this.#admit(id, trx))
    const origin = new URL(appUrl).origin
    const expiresAt = DateTime.utc().plus({ seconds: TOKEN_SECONDS }).toJSDate()
    try {
      const grant = await voice.grantWebCall({ ...answer, origin, expiresAt })
      return { call, grant }
    } catch (error) {
      await new LapseWebCall().handle({ callId: call.id })
      throw error
    }
  }

  async #admit(agentId: string, trx: TransactionClientContract) {
    const agent = await Agent.query({ client: trx })
      .where('id', agentId)
      .preload('account')
      .preload('liveVersion')
      .firstOrFail()
    const place = { agent, number: null }
    this.#mustAnswer(place)
    await this.#mustHaveTries(agent, trx)
    const reference = referenceTo(agent)
    await insertCalls(trx, roles.voice, [{ reference, place, beganAt: null }])
    const call = (await lockCall(trx, roles.voice, reference.callId))!
    const moment = (await momentsOf([agent], DateTime.utc(), trx)).get(agent.id)!
    await readAhead([agentId], trx)
    await recordCallEvent(trx, call, 'granted', {})
    const startAfter = LAPSES_AFTER_SECONDS
    await dispatch('calls.lapse', { callId: call.id }, { trx, startAfter })
    const seconds = await new HoldWebCall().handle({ call, trx })
    if (seconds === null) throw new CreditsShortException()
    return { call, answer: connect({ reference, place, call, moment }, seconds, undefined) }
  }

  #mustAnswer(place: Place) {
    const silent = silentFor(place)
    if (silent === 'suspended') throw new AccountSuspendedException()
    if (silent === 'paused') throw new AgentPausedException()
    if (silent) throw new AgentNotLiveException()
  }

  async #mustHaveTries({ accountId, account }: Agent, trx: TransactionClientContract) {
    const today = DateTime.now().setZone(account.zone).startOf('day')
    const [{ $extras }] = await Call.query({ client: trx })
      .where({ accountId, direction: 'web' })
      .where('createdAt', '>=', today.toJSDate())
      .count('* as total')
    if (Number($extras.total) >= LIMITS.talksADay) throw new TrialsSpentException()
  }
}

function referenceTo({ vendorAgentId, liveVersionId }: Agent): CallReference {
  return {
    callId: awaitedId(),
    direction: 'web',
    from: null,
    callerName: null,
    vendorNumberId: null,
    to: null,
    vendorAgentId,
    metadata: { agentVersionId: liveVersionId! },
  }
}
