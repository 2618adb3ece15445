import CancelOwnBooking from '#actions/bookings/cancel_own_booking'
import FinishBooking from '#actions/bookings/finish_booking'
import HoldSlot, { type WantedSlot } from '#actions/bookings/hold_slot'
import NoteMessage, { type TakenMessage } from '#actions/calls/note_message'
import { bookedBy } from '#services/bookings/booked_by'
import { ownBookings } from '#services/bookings/own_bookings'
import { wasTold } from '#services/calls/was_told'
import type Booking from '#models/booking'
import type Call from '#models/call'

/**
 * What tools bring about, and what they find that other calls brought about. In a call it happens; in a
 * trial it is written down, and nothing of it stays.
 */
export interface Effects {
  /** What a repeat of this very request has booked already. */
  bookedBy: (call: Call, toolCallId: string) => Promise<Booking | null>
  /** Null when nobody has time any more. */
  hold: (wanted: WantedSlot) => Promise<Booking | null>
  /** Sees a held booking through to the owner's calendar. */
  finish: (booking: Booking) => Promise<Booking['status']>
  ownBookings: (call: Call) => Promise<Booking[]>
  /** Whether the caller was told this by a tool before. */
  wasTold: (call: Call, text: string) => Promise<boolean>
  cancel: (booking: Booking) => Promise<Booking>
  /** Once per request, however often it is repeated. */
  noteMessage: (message: TakenMessage) => Promise<void>
}

/** Effects of a real call. */
export const inEarnest: Effects = {
  bookedBy: (call, toolCallId) => bookedBy(call.id, toolCallId),
  hold: (wanted) => new HoldSlot().handle(wanted),
  finish: ({ id }) => new FinishBooking().handle({ bookingId: id }),
  ownBookings,
  wasTold,
  cancel: ({ id }) => new CancelOwnBooking().handle({ bookingId: id }),
  noteMessage: (message) => new NoteMessage().handle(message),
}
