import PlaceHold from '#actions/credits/place_hold'
import PriceVersion from '#models/price_version'
import { insertCall, lockCall } from '#services/calls/open_call'
import { isOpenNow } from '#services/business/is_open_now'
import { locate, type Place } from '#services/calls/locate'
import { refusalOf } from '#services/calls/shield'
import { knownCaller } from '#services/calls/known_caller'
import { recordCallEvent } from '#services/calls/record_call_event'
import { noteArrival } from '#services/numbers/note_arrival'
import { phrases } from '#services/calls/phrases'
import { dispatch } from '#services/queue/main'
import { localNow } from '#services/time/local_now'
import type Account from '#models/account'
import type Call from '#models/call'
import type { TurnedAway } from '#services/calls/turned_away'
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
    await noteArrival(trx, place.number)
    const { account } = place.agent
    if (account.status === 'closed') return this.#sayGone(account)

    await insertCall(trx, provider, call, place)
    const record = (await lockCall(trx, provider, call.callId))!
    const { agent } = place
    const silent = this.#silentFor(place)
    if (silent) {
      await this.#turnAway(record, silent, trx)
      return this.#handOver(place)
    }
    const refused = await refusalOf(record, agent.account, trx)
    if (refused) {
      await this.#turnAway(record, refused, trx)
      return { kind: 'say', text: phrases(agent.liveVersion.content.language).notAvailable }
    }
    const content = agent.liveVersion.content
    const isOpen = await isOpenNow(agent.account, content.hours, trx)
    const elsewhere = isOpen ? null : this.#afterHours(place)
    if (elsewhere) {
      await this.#turnAway(record, 'after-hours', trx)
      return elsewhere
    }
    const maxDurationSeconds = await new PlaceHold().handle({
      call: record,
      price: await PriceVersion.findOrFail(record.priceVersionId!, { client: trx }),
      ceilingSeconds: content.maxDurationSeconds,
      trx,
    })
    if (maxDurationSeconds === null) {
      await this.#turnAway(record, 'not-admitted', trx)
      return this.#handOver(place)
    }

    await recordCallEvent(trx, record, 'asked', { admitted: true })
    await record.merge({ maxDurationSeconds }).save()
    await dispatch('bookings.remember-busy', { agentId: agent.id }, { trx })
    const { zone } = agent.account
    const vendorName = call.callerName
    return {
      kind: 'agent',
      vendorAgentId: agent.vendorAgentId!,
      maxDurationSeconds,
      variables: {
        ...localNow(agent.account.zone, content.language),
        ...(await knownCaller(record, { zone, language: content.language, vendorName }, trx)),
        open_now: phrases(content.language)[isOpen ? 'open' : 'closed'],
      },
      metadata: {
        callId: record.id,
        accountId: agent.accountId,
        agentId: agent.id,
        agentVersionId: agent.liveVersionId!,
      },
    }
  }

  /** Why nobody of ours answers here at all. Null: somebody does. */
  #silentFor({ agent }: Place): TurnedAway | null {
    if (agent.account.status !== 'active') return 'suspended'
    if (agent.status === 'paused') return 'paused'
    const isLive = agent.status === 'live' && agent.liveVersion && agent.vendorAgentId
    return isLive ? null : 'not-live'
  }

  /** It stands in the list with its reason, and costs nothing, however long the caller stays on the line. */
  async #turnAway(record: Call, excused: TurnedAway, trx: TransactionClientContract) {
    await record.merge({ excused }).save()
    await recordCallEvent(trx, record, 'asked', { admitted: false })
  }

  /** What the owner decided for calls outside the opening hours; null: it is answered. */
  #afterHours({ agent, number }: Place): CallAnswer | null {
    const { afterHours, language } = agent.liveVersion.content
    const words = phrases(language)
    if (afterHours.rule === 'message') return null
    if (afterHours.rule === 'closed') {
      return { kind: 'say', text: afterHours.sentence ?? words.closedNow }
    }
    const phone = afterHours.number ?? number?.fallbackNumber ?? agent.account.phone
    return phone ? { kind: 'transfer', number: phone, announcement: words.connecting } : null
  }

  /** Whoever closed the account is rung no more: nobody pays for it, and nobody expects it. */
  #sayGone({ language }: Account): CallAnswer {
    return { kind: 'say', text: phrases(language).notInService }
  }

  /** To the owner's own phone, else a sentence: a caller never hears nothing. */
  #handOver({ agent, number }: Place): CallAnswer {
    const language = agent.liveVersion?.content.language ?? agent.account.language
    const phone = number?.fallbackNumber ?? agent.account.phone
    if (phone) {
      return { kind: 'transfer', number: phone, announcement: phrases(language).connecting }
    }
    return { kind: 'say', text: phrases(language).notAvailable }
  }
}
