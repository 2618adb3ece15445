import type { Conversation } from '../simulation/conversation.ts'
import { likeliest, likeness } from './likeness.ts'
import { keeps } from './rules.ts'
import { serviceNamed } from './services.ts'

const A_GOOD_PART = 0.5

/** Answers from the prompt's own questions and answers. False when it has none that fits. */
export async function answerListed(talk: Conversation, text: string): Promise<boolean> {
  const listed = talk.instructions.lines('questions').map(splitAnswer)
  const found = likeliest(listed, ({ question }) => question, text)
  // Whoever says much more than the question wants more than its answer.
  if (!found || likeness(text, found.question) < A_GOOD_PART) return false
  await talk.say(found.answer)
  return true
}

export function isOffLimits({ instructions }: Conversation, text: string): boolean {
  return likeliest(instructions.lines('avoid'), (line) => line, text) !== null
}

/** A question that nothing answers is passed on, and so is one that is off limits. */
export async function passOn(talk: Conversation, text: string): Promise<void> {
  const { instructions, memory, words } = talk
  const isOff = isOffLimits(talk, text)
  if (!keeps(instructions, isOff ? 'keepsOff' : 'neverInvents')) {
    return talk.decline('The assistant may invent an answer.', words.inventedAnswer)
  }
  memory.asked = 'message'
  await talk.say(isOff ? words.offLimits : words.whatMessage)
}

export async function tellPrice(talk: Conversation, text: string): Promise<void> {
  const named = serviceNamed(talk, text)
  if (named?.price) return talk.say(`${named.name}: ${named.price}.`)
  if (!keeps(talk.instructions, 'neverNegotiates')) {
    return talk.decline('The assistant may make up a price.', talk.words.inventedAnswer)
  }
  talk.memory.asked = 'message'
  await talk.say(talk.words.noPrice)
}

/** All the week, or the day that was named. */
export async function tellHours(talk: Conversation, text: string): Promise<void> {
  const week = talk.instructions.lines('hours')
  if (week.length === 0) return talk.decline('The assistant knows no opening hours.')
  const day = week.filter((line) => text.toLowerCase().includes(line.split(':')[0]!.toLowerCase()))
  await talk.say(talk.words.open((day.length > 0 ? day : week).join('; ')))
}

function splitAnswer(line: string) {
  const end = line.indexOf('?') + 1
  return { question: line.slice(0, end), answer: line.slice(end).trim() }
}
