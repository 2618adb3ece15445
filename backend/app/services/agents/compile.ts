import type { AgentSpec } from '@kametrix/contracts'
import type { AgentContent } from './content.ts'
import { promptOf } from './prompt.ts'
import { toolsOf } from './tools.ts'

const NAME_LIMIT = 40

const CONNECTING = {
  en: 'One moment please, I am putting you through.',
  de: 'Einen Moment bitte, ich verbinde Sie.',
}

/** An agent's content in the form every voice vendor understands. Pure. */
export function compile(agentId: string, content: AgentContent): AgentSpec {
  const { business, language, services, hours } = content
  return {
    key: agentId,
    name: business.name.slice(0, NAME_LIMIT),
    language,
    greeting: content.greeting,
    prompt: promptOf(content),
    facts: { business: business.name, services, hours },
    voice: content.voice,
    tools: toolsOf(content),
    transfers: content.transfers.map((transfer) => ({
      ...transfer,
      announcement: CONNECTING[language],
    })),
    maxDurationSeconds: content.maxDurationSeconds,
    silenceTimeoutSeconds: 30,
    recording: content.recording,
    farewell: content.farewell,
  }
}
