/**
 * What the agent and our tools must agree on, all of it: the names of the tools, how offered
 * times and bookings are written, and how success sounds.
 */
export const FIND_SLOTS = 'find_slots'
export const BOOK_SLOT = 'book_slot'
export const FIND_BOOKINGS = 'find_bookings'
export const MOVE_BOOKING = 'move_booking'
export const CANCEL_BOOKING = 'cancel_booking'
export const TAKE_MESSAGE = 'take_message'

const SLOT_TOKEN = /\s*\[slot ([^\]\s]+)\]/g
const BOOKING_CODE = /\s*\[booking ([^\]\s]+)\]/g

/** Tokens of the times on offer, in the order spoken: `1: Friday at 14:30 [slot <token>]; 2: …`. */
export function offeredSlots(answer: string): string[] {
  return [...answer.matchAll(SLOT_TOKEN)].map(([, token]) => token!)
}

/** Codes of the bookings that were named, in the order spoken. */
export function bookingCodes(answer: string): string[] {
  return [...answer.matchAll(BOOKING_CODE)].map(([, code]) => code!)
}

export function isBooked(answer: string): boolean {
  return /^(Booked|Gebucht)\b/.test(answer)
}

export function isMoved(answer: string): boolean {
  return /^(Moved|Verschoben)\b/.test(answer)
}

export function isCancelled(answer: string): boolean {
  return /^(Cancelled|Abgesagt)\b/.test(answer)
}
