import type { Vapi } from '@vapi-ai/server-sdk'
import type { Conversation } from '../simulation/conversation.ts'
import { HangUp } from '../simulation/line.ts'
import { TAKE_MESSAGE } from '../simulation/tool_words.ts'
import { askForTransfer } from '../simulation/transfer.ts'
import { likeliest } from './likeness.ts'
import { keeps } from './rules.ts'

/** Puts the caller through where that is allowed now; otherwise somebody calls back. */
export async function putThrough(talk: Conversation, text: string): Promise<void> {
  const { words, instructions, memory } = talk
  const destination = await destinationFor(talk, text)
  if (destination) {
    if (typeof destination.message === 'string') await talk.say(destination.message)
    talk.parts.call.destination = destination
    throw new HangUp('assistant-forwarded-call')
  }
  talk.unmet.push('The assistant can put nobody through.')
  const isAllowed = !isClosed(talk) || instructions.lines('afterHours').length > 0
  if (isAllowed) memory.asked = 'message'
  await talk.say(words.closedNow)
}

export async function takeMessage(talk: Conversation, text: string): Promise<void> {
  const { memory } = talk
  const isUrgent = memory.isUrgent && hasUrgency(talk)
  const used = await talk.use(TAKE_MESSAGE, { text, ...(isUrgent && { urgent: true }) })
  if (!used) return talk.decline(`The assistant has no tool "${TAKE_MESSAGE}".`)
  if (!used.ok) talk.unmet.push(`The message was not taken: ${used.answer}`)
  await talk.say(used.answer)
}

/** Whatever cannot wait: what to do in danger first, then word to the owner. */
export async function takeUrgent(talk: Conversation, text: string): Promise<void> {
  const danger = talk.instructions.lines('emergency').join(' ')
  if (danger) await talk.say(danger)
  talk.memory.isUrgent = true
  await takeMessage(talk, text)
}

function hasUrgency(talk: Conversation): boolean {
  const schema = talk.functionTool(TAKE_MESSAGE)?.function?.parameters?.properties
  return schema !== undefined && 'urgent' in schema
}

function isClosed({ instructions }: Conversation): boolean {
  return instructions.lines('now').some((line) => /is closed|ist geschlossen/.test(line))
}

/** Of those that may be rung now the one that is meant, else the first; we are asked when none is listed. */
async function destinationFor(
  talk: Conversation,
  text: string
): Promise<Vapi.CallDestination | null> {
  const tool = talk.modelTools.find((one) => one.type === 'transferCall')
  if (!tool) return null
  if (!tool.destinations?.length) return askForTransfer(talk)
  const rules = talk.instructions.lines('transfers')
  const open = tool.destinations
    .filter((destination) => destination.type === 'number')
    .map((destination) => ({ destination, rule: ruleOf(destination.description, rules) }))
    .filter(({ rule }) => !isClosed(talk) || !isForOpenHours(talk, rule))
  const meant = likeliest(open, ({ rule }) => rule.split(': ').slice(1).join(': '), text)
  const anybodys = open.find(({ rule }) => /whoever asks|für alle, die/.test(rule))
  return (meant ?? anybodys ?? open[0])?.destination ?? null
}

function ruleOf(description: string | undefined, rules: string[]): string {
  return rules.find((rule) => description && rule.startsWith(`${description}: `)) ?? ''
}

function isForOpenHours({ instructions }: Conversation, rule: string): boolean {
  return keeps(instructions, 'keepsHours') && /opening hours only|nur während/.test(rule)
}
