import type { Conversation } from '../simulation/conversation.ts'
import { FIND_SLOTS } from '../simulation/tool_words.ts'

interface Offered {
  name: string
  /** As the prompt says it; null when it says none. */
  price: string | null
}

/** What the prompt lists and the tool for times takes: `Haircut, 45 minutes, 30 euros`. */
export function servicesOf(talk: Conversation): Offered[] {
  const taken = choices(talk, 'service')
  return talk.instructions.lines('services').flatMap((line) => {
    const [, name, price] = /^(.+?), \d+ \p{L}+(?:, (.+))?$/u.exec(line) ?? []
    if (!name || (taken && !taken.includes(name))) return []
    return [{ name, price: price ?? null }]
  })
}

/** The one that was named; of several the one with the longest name. */
export function serviceNamed(talk: Conversation, text: string): Offered | null {
  const said = text.toLowerCase()
  const named = servicesOf(talk).filter(({ name }) => said.includes(name.toLowerCase()))
  return named.sort((one, other) => other.name.length - one.name.length)[0] ?? null
}

/** The values that the tool for times allows; null when it allows any. */
function choices(talk: Conversation, property: string): string[] | null {
  const tool = talk.functionTool(FIND_SLOTS)
  const schema = tool?.function?.parameters?.properties as
    Record<string, { enum?: string[] }> | undefined
  return schema?.[property]?.enum ?? null
}
