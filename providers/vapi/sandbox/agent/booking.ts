import type { Conversation } from '../simulation/conversation.ts'
import { readAloud } from '../simulation/read_aloud.ts'
import {
  BOOK_SLOT,
  FIND_SLOTS,
  isBooked,
  isMoved,
  MOVE_BOOKING,
  offeredSlots,
} from '../simulation/tool_words.ts'
import type { Heard } from './ear.ts'
import { keeps } from './rules.ts'
import { serviceNamed, servicesOf } from './services.ts'

/** Free times for the service that was named, now or before. */
export async function offerTimes(talk: Conversation, { text, when }: Heard): Promise<void> {
  const { memory, words, instructions } = talk
  const services = servicesOf(talk)
  if (services.length === 0) return talk.decline('The assistant knows no service.', words.noService)
  const only = services.length === 1 ? services[0]!.name : null
  memory.service = serviceNamed(talk, text)?.name ?? memory.service ?? only
  if (!memory.service) {
    memory.asked = 'service'
    return talk.say(words.whichService(services.map(({ name }) => name).join(', ')))
  }
  if (!keeps(instructions, 'looksTimesUp')) {
    return talk.decline('The assistant is not told to look times up.', words.invented)
  }
  const { service } = memory
  const used = await talk.use(FIND_SLOTS, { service, ...(when && { when }) })
  if (!used) return talk.decline(`The assistant has no tool "${FIND_SLOTS}".`)
  memory.offers = offeredSlots(used.answer)
  if (memory.offers.length > 0) return talk.say(readAloud(used.answer))
  talk.unmet.push(`No free time was offered: ${used.answer}`)
  if (when && !keeps(instructions, 'asksAgain')) return guess(talk, service)
  await talk.say(readAloud(used.answer))
}

/** One of the times just offered, under the caller's name. */
export async function takeOffer(talk: Conversation, which: number | null): Promise<void> {
  const { memory, words } = talk
  const slot = which === null ? undefined : memory.offers.at(which)
  if (!slot) return talk.decline('There was no offer to take.')
  memory.slot = slot
  if (memory.moving) return moveTo(talk, memory.moving, slot)
  if (memory.name) return book(talk)
  memory.asked = 'name'
  await talk.say(words.whatName)
}

export async function book(talk: Conversation): Promise<void> {
  const { memory, words, instructions } = talk
  if (!keeps(instructions, 'saysBookedWhenBooked')) {
    return talk.decline('The assistant is not told when a time is booked.', words.saidBooked)
  }
  const { slot, service, name } = memory
  const used = await talk.use(BOOK_SLOT, { slot, name, service })
  if (!used) return talk.decline(`The assistant has no tool "${BOOK_SLOT}".`)
  if (!used.ok || !isBooked(used.answer)) talk.unmet.push(`Not booked: ${used.answer}`)
  memory.offers = []
  await talk.say(readAloud(used.answer))
}

async function moveTo(talk: Conversation, booking: string, slot: string): Promise<void> {
  const used = await talk.use(MOVE_BOOKING, { booking, slot })
  if (!used) return talk.decline(`The assistant has no tool "${MOVE_BOOKING}".`)
  if (!used.ok || !isMoved(used.answer)) talk.unmet.push(`Not moved: ${used.answer}`)
  Object.assign(talk.memory, { moving: null, offers: [] })
  await talk.say(readAloud(used.answer))
}

/** Whoever insists is given the next best time, where nothing forbids it. */
export async function giveIn(talk: Conversation, heard: Heard): Promise<void> {
  await talk.say(talk.words.givesIn)
  await offerTimes(talk, { ...heard, when: null })
  if (talk.memory.offers.length > 0) await takeOffer(talk, 0)
}

/** What was not understood is taken for the next free time. */
async function guess(talk: Conversation, service: string): Promise<void> {
  const used = await talk.use(FIND_SLOTS, { service })
  talk.memory.offers = used ? offeredSlots(used.answer) : []
  await talk.say(talk.words.guessed)
  if (talk.memory.offers.length > 0) await takeOffer(talk, 0)
}
