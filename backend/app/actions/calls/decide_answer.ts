import PlaceHold from '#actions/credits/place_hold'
import { isBlocked } from '#services/calls/is_blocked'
import PriceVersion from '#models/price_version'
import { insertCall, lockCall } from '#services/calls/open_call'
import { locate, type Place } from '#services/calls/locate'
import { recordCallEvent } from '#services/calls/record_call_event'
import { phrases } from '#services/calls/phrases'
import { dispatch } from '#services/queue/main'
import { localNow } from '#services/time/local_now'
import type Account from '#models/account'
import type { CallAnswer, CallReference } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  provider: string
  call: CallReference
  trx: TransactionClientContract
}

/** Who answers this call: the agent, the owner's own phone, or a sentence. */
export default class DecideAnswer {
  async handle({ provider, call, trx }: Input): Promise<CallAnswer> {
    const place = await locate(trx, provider, call)
    if (!place) return { kind: 'say', text: phrases('en').notInService }
    const { account } = place.agent
    if (account.status === 'closed') return this.#sayGone(account)
    if (!this.#answers(place)) return this.#handOver(place)

    await insertCall(trx, provider, call, place)
    const record = (await lockCall(trx, provider, call.callId))!
    const { agent } = place
    if (await isBlocked(record, trx)) {
      await record.merge({ excused: 'blocked' }).save()
      await recordCallEvent(trx, record, 'asked', { admitted: false })
      return { kind: 'say', text: phrases(agent.liveVersion.content.language).notAvailable }
    }
    const content = agent.liveVersion.content
    const maxDurationSeconds = await new PlaceHold().handle({
      call: record,
      price: await PriceVersion.findOrFail(record.priceVersionId!, { client: trx }),
      ceilingSeconds: content.maxDurationSeconds,
      trx,
    })
    await recordCallEvent(trx, record, 'asked', { admitted: maxDurationSeconds !== null })
    if (maxDurationSeconds === null) {
      await record.merge({ excused: 'not-admitted' }).save()
      return this.#handOver(place)
    }

    await record.merge({ maxDurationSeconds }).save()
    await dispatch('bookings.remember-busy', { agentId: agent.id }, { trx })
    return {
      kind: 'agent',
      vendorAgentId: agent.vendorAgentId!,
      maxDurationSeconds,
      variables: {
        ...localNow(agent.account.zone, content.language),
        caller_name: call.callerName ?? '',
      },
      metadata: {
        callId: record.id,
        accountId: agent.accountId,
        agentId: agent.id,
        agentVersionId: agent.liveVersionId!,
      },
    }
  }

  #answers({ agent }: Place): boolean {
    return (
      agent.account.status === 'active' &&
      agent.status === 'live' &&
      agent.liveVersion !== null &&
      agent.vendorAgentId !== null
    )
  }

  /** Whoever closed the account is rung no more: nobody pays for it, and nobody expects it. */
  #sayGone({ language }: Account): CallAnswer {
    return { kind: 'say', text: phrases(language).notInService }
  }

  /** To the owner's own phone, else a sentence: a caller never hears nothing. */
  #handOver({ agent, number }: Place): CallAnswer {
    const language = agent.liveVersion?.content.language ?? 'en'
    const phone = number?.fallbackNumber ?? agent.account.phone
    if (phone) {
      return { kind: 'transfer', number: phone, announcement: phrases(language).connecting }
    }
    return { kind: 'say', text: phrases(language).notAvailable }
  }
}
