import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import Booking from '#models/booking'
import type Trial from '#models/trial'
import type { Effects } from '#services/calls/effects'
import type { TrialBooking } from '#services/trials/happened'

/** Writes into a trial what a call would have brought about: no table, calendar or webhook hears of it. */
export function trialEffects(trial: Trial): Effects {
  return {
    // Repeats are answered from the trial before a tool is used.
    bookedBy: async () => null,

    hold: async ({ startsAt, service, customerName: name, moves }) => {
      const zone = startsAt.zoneName!
      const booking = { service: service.name, startsAt: startsAt.toISO()!, zone, name }
      const held = asBooking({ id: uuidv7(), ...booking })
      return moves ? held.fill({ ...held.$attributes, movesBookingId: moves.id }) : held
    },

    finish: async (held) => {
      const { movesBookingId: id } = held
      if (id) {
        const booking = { ...fromBooking(held), id }
        trial.bookings = trial.bookings.map((one) => (one.id === id ? booking : one))
        trial.effects = [...trial.effects, { kind: 'moved', booking }]
        return 'moved'
      }
      const booking = fromBooking(held)
      trial.bookings = [...trial.bookings, booking]
      trial.effects = [...trial.effects, { kind: 'booked', booking }]
      return 'confirmed'
    },

    ownBookings: async () =>
      trial.bookings
        .map(asBooking)
        .filter(({ startsAt }) => startsAt > DateTime.now())
        .sort((one, other) => +one.startsAt - +other.startsAt),

    wasTold: async (_call, text) => trial.tools.some((tool) => tool.text === text),

    cancel: async (named) => {
      trial.bookings = trial.bookings.filter(({ id }) => id !== named.id)
      trial.effects = [...trial.effects, { kind: 'cancelled', booking: fromBooking(named) }]
      return named
    },

    noteMessage: async ({ text, isUrgent }) => {
      trial.effects = [...trial.effects, { kind: 'message', text, isUrgent }]
    },
  }
}

/** As the tools know bookings; never saved. */
function asBooking({ startsAt, name, ...rest }: TrialBooking): Booking {
  return new Booking().fill({
    ...rest,
    startsAt: DateTime.fromISO(startsAt, { zone: rest.zone }),
    customerName: name,
    status: 'confirmed',
  })
}

function fromBooking({ id, service, startsAt, zone, customerName }: Booking): TrialBooking {
  return { id, service, startsAt: startsAt.toUTC().toISO()!, zone, name: customerName ?? '' }
}
