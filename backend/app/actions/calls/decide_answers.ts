import PlaceHolds from '#actions/credits/place_holds'
import PriceVersion from '#models/price_version'
import {
  afterHours,
  connect,
  handOver,
  notInService,
  refuse,
  silentFor,
  type Ring,
} from '#services/calls/answers'
import { readAhead } from '#services/bookings/read_ahead'
import { momentsOf } from '#services/business/moments'
import { nextBookings } from '#services/calls/known_caller'
import { locateAll } from '#services/calls/locate'
import { insertCalls, lockCalls } from '#services/calls/open_call'
import { refusalsOf, type Refused } from '#services/calls/shield'
import { recordVerdicts, type Verdict } from '#services/calls/record_verdicts'
import { noteArrivals } from '#services/numbers/note_arrivals'
import type { DateTime } from 'luxon'
import type { CallAnswer, CallReference } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  provider: string
  calls: CallReference[]
  /** When they rang. */
  at: DateTime
  trx: TransactionClientContract
}

/**
 * Who answers these calls: the agent, the owner's own phone, or a sentence. What has to be known of all of
 * them is asked for once, so that many who ring at the same moment wait hardly longer than one.
 */
export default class DecideAnswers {
  async handle({ provider, calls, at, trx }: Input): Promise<CallAnswer[]> {
    const places = await locateAll(trx, provider, calls)
    const rung = places.flatMap((place) => place?.number?.id ?? [])
    await noteArrivals(trx, [...new Set(rung)])
    const answers = new Map<string, CallAnswer>()
    const arrivals = calls.flatMap((reference, index) => {
      const place = places[index]
      const answer = notInService(place)
      if (answer) answers.set(reference.callId, answer)
      return answer ? [] : [{ reference, place: place!, beganAt: null }]
    })
    if (arrivals.length > 0) {
      await insertCalls(trx, provider, arrivals)
      const rings = await this.#rings(provider, arrivals, at, trx)
      const verdicts = await this.#judge(rings, trx)
      await recordVerdicts(trx, verdicts)
      for (const { call, answer } of verdicts) answers.set(call.vendorCallId, answer)
    }
    return calls.map(({ callId }) => answers.get(callId)!)
  }

  async #rings(
    provider: string,
    arrivals: Pick<Ring, 'reference' | 'place'>[],
    at: DateTime,
    trx: TransactionClientContract
  ): Promise<Ring[]> {
    const ids = arrivals.map(({ reference }) => reference.callId)
    const calls = await lockCalls(trx, provider, ids)
    const moments = await momentsOf(
      arrivals.map(({ place }) => place.agent),
      at,
      trx
    )
    const called = new Map(calls.map((call) => [call.vendorCallId, call]))
    return arrivals.map(({ reference, place }) => {
      const call = called.get(reference.callId)!
      return { reference, place, call, moment: moments.get(place.agent.id)! }
    })
  }

  async #judge(rings: Ring[], trx: TransactionClientContract): Promise<Verdict[]> {
    const refusals = await refusalsOf(
      rings.map(({ call, place }) => ({ call, account: place.agent.account })),
      trx
    )
    const turnedAway = rings.map((ring, index) => this.#turnAway(ring, refusals[index]))
    const welcome = rings.filter((_, index) => turnedAway[index] === null)
    const admitted = await this.#admit(welcome, trx)
    return [...turnedAway.filter((verdict) => verdict !== null), ...admitted]
  }

  /** Null: the call is welcome. */
  #turnAway({ call, place, moment }: Ring, refused: Refused | null): Verdict | null {
    const silent = silentFor(place)
    if (silent) return { call, excused: silent, answer: handOver(place) }
    if (refused) return { call, excused: refused, answer: refuse(place) }
    const elsewhere = moment.isOpen ? null : afterHours(place)
    return elsewhere && { call, excused: 'after-hours', answer: elsewhere }
  }

  async #admit(rings: Ring[], trx: TransactionClientContract): Promise<Verdict[]> {
    const next = await nextBookings(
      rings.map(({ call }) => call),
      trx
    )
    await readAhead([...new Set(rings.map(({ place }) => place.agent.id))], trx)
    const seconds = await this.#hold(rings, trx)
    return rings.map((ring, index) => {
      const { call, place } = ring
      const maxDurationSeconds = seconds[index]
      if (maxDurationSeconds === null) {
        return { call, excused: 'not-admitted', answer: handOver(place) }
      }
      const answer = connect(ring, maxDurationSeconds, next.get(call.contactId!))
      return { call, maxDurationSeconds, answer }
    })
  }

  /** Last, since from here on whoever else wants something of these accounts has to wait. */
  async #hold(rings: Ring[], trx: TransactionClientContract) {
    const prices = await PriceVersion.query({ client: trx }).whereIn('id', [
      ...new Set(rings.map(({ call }) => call.priceVersionId!)),
    ])
    return new PlaceHolds().handle(
      rings.map(({ call, place }) => ({
        call,
        price: prices.find(({ id }) => id === call.priceVersionId)!,
        ceilingSeconds: place.agent.liveVersion.content.maxDurationSeconds,
      })),
      trx
    )
  }
}
