import { recordCallEvent } from '#services/calls/record_call_event'
import type Call from '#models/call'
import type { TranscriptLine } from '@kametrix/contracts'

export const TRANSCRIPT: TranscriptLine[] = [
  { role: 'agent', text: 'Salon Lumen, good afternoon. What can I do for you?', offsetMs: 900 },
  { role: 'caller', text: 'Hello, I need a haircut, on Friday if you can.', offsetMs: 6200 },
  { role: 'tool', text: 'find_slots', offsetMs: 12_000 },
  {
    role: 'agent',
    text: 'On Friday there is time at half past two, at four, and at a quarter past five.',
    offsetMs: 16_000,
  },
  { role: 'caller', text: 'Half past two, please. Neumann is the name.', offsetMs: 29_000 },
  { role: 'tool', text: 'book_slot', offsetMs: 37_000 },
  {
    role: 'agent',
    text: 'That is booked, Mr Neumann: a haircut on Friday at half past two. Goodbye!',
    offsetMs: 41_500,
  },
]

/** Everything that a call leaves behind, in the order in which it happens. */
export async function recordConversation(call: Call) {
  const seconds = call.billedSeconds!
  const tell = (...[kind, data, after]: [Kind, Record<string, unknown>, number]) =>
    recordCallEvent(undefined, call, kind, data, call.startedAt!.plus({ seconds: after }))
  await tell('asked', { admitted: true }, -1)
  await tell('status', { status: 'in-progress' }, 0)
  await tell('said', { ...TRANSCRIPT[0] }, 1)
  await tell('tool', { ...SLOTS, ok: true }, 12)
  await tell('tool', { ...BOOKED, ok: true }, 37)
  await tell('status', { status: 'ended', reason: 'customer-ended-call' }, seconds)
  await tell('reported', { reason: 'customer-ended-call', seconds }, seconds + 4)
}

type Kind = Parameters<typeof recordCallEvent>[2]

const SLOTS = {
  name: 'find_slots',
  text: 'Friday 14:30 [slot a], 16:00 [slot b], 17:15 [slot c]',
}
const BOOKED = { name: 'book_slot', text: 'Booked: haircut on Friday at half past two.' }
