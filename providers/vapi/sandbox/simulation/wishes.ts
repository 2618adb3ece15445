import type { Vapi } from '@vapi-ai/server-sdk'
import type { CallerLine, Wish } from '../callers/caller.ts'
import type { Conversation } from './conversation.ts'
import { HangUp } from './line.ts'
import { readAloud } from './read_aloud.ts'
import { speakable } from './speakable.ts'
import { BOOK_SLOT, FIND_SLOTS, isBooked, offeredSlots, TAKE_MESSAGE } from './tool_words.ts'
import { askForTransfer } from './transfer.ts'

/**
 * What the agent does about each wish. It has no language model: it follows the assistant it was
 * given, so that a service, tool, fact or transfer that is missing there leaves the wish unmet.
 */
export const WISHES: Record<Wish, (talk: Conversation, line: CallerLine) => Promise<void>> = {
  async 'free-times'(talk, { when }) {
    const service = talk.firstService
    if (!service) return talk.decline('The assistant knows no service.')
    const used = await talk.use(FIND_SLOTS, { service, ...(when && { when }) })
    if (!used) return talk.decline(`The assistant has no tool "${FIND_SLOTS}".`)
    talk.offers = offeredSlots(used.answer)
    if (talk.offers.length === 0) talk.unmet.push(`No free time was offered: ${used.answer}`)
    await talk.say(readAloud(used.answer))
  },

  async 'first-offer'(talk) {
    const [slot] = talk.offers
    if (!slot) return talk.decline('There was no offer to take.')
    const { name } = talk.parts.caller
    const used = await talk.use(BOOK_SLOT, { slot, name, service: talk.firstService })
    if (!used) return talk.decline(`The assistant has no tool "${BOOK_SLOT}".`)
    if (!used.ok || !isBooked(used.answer)) talk.unmet.push(`Not booked: ${used.answer}`)
    await talk.say(readAloud(used.answer))
  },

  async 'opening-hours'(talk) {
    const hours = speakable(talk.facts.hours)
    if (!hours) return talk.decline('The assistant knows no opening hours.')
    await talk.say(`We are open: ${hours}.`)
  },

  async 'human'(talk) {
    const destination = await findDestination(talk)
    if (!destination) return talk.decline('The assistant can put nobody through.')
    if (typeof destination.message === 'string') await talk.say(destination.message)
    talk.parts.call.destination = destination
    throw new HangUp('assistant-forwarded-call')
  },

  async 'message'(talk, { says }) {
    const used = await talk.use(TAKE_MESSAGE, { text: says })
    if (!used) return talk.decline(`The assistant has no tool "${TAKE_MESSAGE}".`)
    if (!used.ok) talk.unmet.push(`The message was not taken: ${used.answer}`)
    await talk.say(used.answer)
  },

  async 'sale'(talk) {
    await talk.say('Thank you, we are not interested.')
    await hangUp(talk)
  },

  'goodbye': hangUp,
}

/** An assistant that may end the call does so, with its own last words. */
async function hangUp(talk: Conversation): Promise<void> {
  if (!talk.modelTools.some((tool) => tool.type === 'endCall')) {
    throw new HangUp('customer-ended-call')
  }
  const { endCallMessage } = talk.parts.assistant
  if (endCallMessage) await talk.say(endCallMessage)
  throw new HangUp('assistant-ended-call')
}

/** The transfer tool's first destination; with none in it, we are asked for one. */
async function findDestination(talk: Conversation): Promise<Vapi.CallDestination | null> {
  const tool = talk.modelTools.find((one) => one.type === 'transferCall')
  if (!tool) return null
  const fixed = tool.destinations?.find((destination) => destination.type === 'number')
  return fixed ?? askForTransfer(talk)
}
