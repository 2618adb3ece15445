import { BaseTransformer } from '@adonisjs/core/transformers'
import type Call from '#models/call'
import { isBroughtAbout } from '#services/bookings/standing'
import { turnedAwayFor } from '#services/calls/turned_away'
import { iso, mc } from '#services/http/json'

export type CallResult = 'running' | 'booked' | 'message' | 'transferred' | 'talked' | 'missed'

/** A call as it appears everywhere: who, what came of it, when, how long, what it cost. Needs `contact`, `bookings`, `messages` and `tags` loaded. */
export default class CallTransformer extends BaseTransformer<Call> {
  constructor(
    call: Call,
    /** What was given back, by the id of the call. */
    protected givenBack: Map<string, bigint>
  ) {
    super(call)
  }

  toObject() {
    const { contact, bookings, messages, tags } = this.resource
    const booking = bookings.find(isBroughtAbout)
    return {
      ...this.pick(this.resource, ['id', 'agentId', 'direction', 'status', 'outcome', 'summary']),
      from: {
        name: contact?.name ?? null,
        number: this.resource.fromNumber,
        contactId: contact?.id ?? null,
      },
      result: resultOf(this.resource),
      turnedAway: turnedAwayFor(this.resource),
      booking: booking
        ? {
            id: booking.movesBookingId ?? booking.id,
            isMoved: booking.movesBookingId !== null,
            service: booking.service,
            startsAt: iso(booking.startsAt),
            zone: booking.zone,
          }
        : null,
      hasUrgentMessage: messages.some(({ isUrgent }) => isUrgent),
      tags: tags.map(({ word }) => word),
      at: iso(this.resource.startedAt ?? this.resource.createdAt),
      endedAt: iso(this.resource.endedAt),
      handledAt: iso(this.resource.handledAt),
      seconds: this.resource.billedSeconds,
      chargeMc: mc(this.resource.chargeMc),
      /** What was given back of it so far. */
      givenMc: mc(this.givenBack.get(this.resource.id) ?? 0n),
    }
  }
}

function resultOf({ status, outcome, bookings, messages, startedAt }: Call): CallResult {
  if (bookings.some(isBroughtAbout)) return 'booked'
  if (messages.length > 0) return 'message'
  if (status !== 'ended') return 'running'
  if (outcome === 'transferred') return 'transferred'
  return outcome === 'completed' || (outcome === null && startedAt) ? 'talked' : 'missed'
}
