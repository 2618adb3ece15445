import type { AgentSpec } from '@kametrix/contracts'
import type { AgentContent } from './content.ts'
import { promptOf } from './prompt.ts'
import { toolsOf } from './tools.ts'

const NAME_LIMIT = 40

/** Whoever says nothing for so long has gone, and costs no more. */
const SILENCE_SECONDS = 20

const CONNECTING = {
  en: 'One moment please, I am putting you through.',
  de: 'Einen Moment bitte, ich verbinde Sie.',
}

/** An agent's content in the form every voice vendor understands. Pure. */
export function compile(agentId: string, content: AgentContent): AgentSpec {
  const { business, language } = content
  return {
    key: agentId,
    name: business.name.slice(0, NAME_LIMIT),
    language,
    greeting: greetingOf(content),
    prompt: promptOf(content),
    voice: content.voice,
    tools: toolsOf(content),
    transfers: content.transfers.map(({ number, description }) => ({
      number,
      description,
      announcement: CONNECTING[language],
    })),
    maxDurationSeconds: content.maxDurationSeconds,
    silenceTimeoutSeconds: SILENCE_SECONDS,
    recording: content.recording,
    farewell: content.farewell,
  }
}

/** The first words of a call; of a recorded one also that it is. */
function greetingOf({ greeting, recording, recordingNotice }: AgentContent): string {
  return recording && recordingNotice ? `${greeting} ${recordingNotice}` : greeting
}
