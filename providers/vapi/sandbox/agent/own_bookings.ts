import type { Conversation } from '../simulation/conversation.ts'
import { readAloud } from '../simulation/read_aloud.ts'
import {
  bookingCodes,
  CANCEL_BOOKING,
  FIND_BOOKINGS,
  isCancelled,
} from '../simulation/tool_words.ts'
import { offerTimes } from './booking.ts'
import type { Heard } from './ear.ts'
import { keeps } from './rules.ts'
import { serviceNamed } from './services.ts'

/** Says what is booked from the number that rings. */
export async function tellBookings(talk: Conversation): Promise<void> {
  const used = await talk.use(FIND_BOOKINGS, {})
  if (!used) return talk.decline(`The assistant has no tool "${FIND_BOOKINGS}".`)
  talk.memory.codes = bookingCodes(used.answer)
  talk.memory.service = serviceNamed(talk, used.answer)?.name ?? talk.memory.service
  if (!used.ok) talk.unmet.push(`No booking was named: ${used.answer}`)
  await talk.say(readAloud(used.answer))
}

/** Cancels the caller's booking; of several, the one they mean. */
export async function cancel(talk: Conversation, { which }: Heard): Promise<void> {
  const { memory, words, instructions } = talk
  if (!keeps(instructions, 'looksBookingsUp')) {
    return talk.decline('The assistant is not told how to cancel.', words.saidCancelled)
  }
  if (memory.codes.length === 0) await tellBookings(talk)
  const [only, another] = memory.codes
  if (!only) return
  if (!another) return cancelOne(talk, only)
  const meant = which === null ? undefined : memory.codes.at(which)
  if (meant) return cancelOne(talk, meant)
  memory.asked = 'which'
  await talk.say(words.whichOne)
}

/** Looks the caller's booking up, and offers times for it; the one they take then is its new one. */
export async function move(talk: Conversation, heard: Heard): Promise<void> {
  const { memory, words, instructions } = talk
  if (!keeps(instructions, 'movesBookings')) {
    return talk.decline('The assistant is not told how to move.', words.saidMoved)
  }
  if (memory.codes.length === 0) await tellBookings(talk)
  memory.moving = memory.codes[0] ?? null
  // Which service it is, the booking says: their words may name another one (“my appointment”).
  if (memory.moving) await offerTimes(talk, { ...heard, text: '' })
}

async function cancelOne(talk: Conversation, booking: string): Promise<void> {
  const used = await talk.use(CANCEL_BOOKING, { booking })
  if (!used) return talk.decline(`The assistant has no tool "${CANCEL_BOOKING}".`)
  if (!used.ok || !isCancelled(used.answer)) talk.unmet.push(`Not cancelled: ${used.answer}`)
  talk.memory.codes = []
  await talk.say(readAloud(used.answer))
}
