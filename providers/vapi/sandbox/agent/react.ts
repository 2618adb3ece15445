import type { Conversation } from '../simulation/conversation.ts'
import { HangUp } from '../simulation/line.ts'
import { book, giveIn, offerTimes, takeOffer } from './booking.ts'
import { nameSaid, understand, type Heard, type Wish } from './ear.ts'
import { cancel, move, tellBookings } from './own_bookings.ts'
import { putThrough, takeMessage, takeUrgent } from './people.ts'
import { answerListed, isOffLimits, passOn, tellHours, tellPrice } from './questions.ts'
import { keeps, type Rule } from './rules.ts'
import { serviceNamed } from './services.ts'

/**
 * What the agent does about each wish. It has no language model: it follows the assistant it was
 * given, so that a service, tool, rule or transfer that is missing there leaves the wish unmet.
 */
const WISHES: Record<Wish, (talk: Conversation, heard: Heard) => Promise<void>> = {
  'times': offerTimes,
  'choose': (talk, { which }) => takeOffer(talk, which),
  'cancel': cancel,
  'move': move,
  'own-bookings': tellBookings,
  'hours': (talk, { text }) => tellHours(talk, text),
  'price': (talk, { text }) => tellPrice(talk, text),
  'human': (talk, { text }) => putThrough(talk, text),
  'message': (talk, { text }) => takeMessage(talk, text),
  'urgent': (talk, { text }) => takeUrgent(talk, text),
  'exception': refuse,
  'sale': (talk) => endIf(talk, 'declinesSales', talk.words.noSale, talk.words.listens),
  'recording': (talk) => endIf(talk, 'endsRecordings', '', talk.words.hello),
  'small-talk': (talk) => talk.say(talk.words.further),
  'ai': sayWhatItIs,
  'goodbye': hangUp,
}

/** Calls that nobody is helped by are ended, whatever was asked before. */
const OVER: (Wish | null)[] = ['goodbye', 'recording', 'sale']

/** The agent's part after a line of the caller's. */
export async function react(talk: Conversation, text: string): Promise<void> {
  const heard = understand(text, talk.instructions.language)
  const { memory } = talk
  const { asked } = memory
  memory.asked = null
  memory.name = heard.name ?? memory.name
  if (OVER.includes(heard.wish)) return WISHES[heard.wish!](talk, heard)
  if (asked === 'message' && heard.wish !== 'exception') return takeMessage(talk, text)
  if (asked === 'which' && heard.which !== null) return cancel(talk, heard)
  if (asked === 'name') {
    memory.name = nameSaid(text) ?? text.trim()
    return book(talk)
  }
  // Whoever wants it does not ask whether one can.
  if (heard.wish === 'move' && !text.includes('?')) return move(talk, heard)
  if (await answerListed(talk, text)) return
  if (isOffLimits(talk, text)) return passOn(talk, text)
  if (heard.wish) return WISHES[heard.wish](talk, heard)
  const isAboutTimes = serviceNamed(talk, text) ?? (heard.when && memory.service)
  return isAboutTimes ? offerTimes(talk, heard) : passOn(talk, text)
}

async function refuse(talk: Conversation, heard: Heard): Promise<void> {
  if (!keeps(talk.instructions, 'neverNegotiates')) return giveIn(talk, heard)
  talk.memory.asked = 'message'
  await talk.say(talk.words.firm)
}

async function sayWhatItIs(talk: Conversation): Promise<void> {
  const { instructions, words } = talk
  const isTold = /\bAI\b|künstliche Intelligenz/.test(instructions.role)
  await talk.say(isTold ? words.ai : words.notAi)
}

/** Ends the call where a rule says so; otherwise the agent stays on the line. */
async function endIf(talk: Conversation, rule: Rule, last: string, otherwise: string) {
  if (!keeps(talk.instructions, rule)) return talk.say(otherwise)
  if (last) await talk.say(last)
  await hangUp(talk)
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
