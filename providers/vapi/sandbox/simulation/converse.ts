import type { Vapi } from '@vapi-ai/server-sdk'
import { react } from '../agent/react.ts'
import type { Conversation } from './conversation.ts'
import { HangUp } from './line.ts'

const DEFAULT_SILENCE_SECONDS = 30

/** The caller's lines and what the agent does about them, until somebody hangs up. */
export async function converse(talk: Conversation): Promise<Vapi.CallEndedReason> {
  const { assistant, caller, line } = talk.parts
  try {
    if (assistant.firstMessage) await talk.say(assistant.firstMessage)
    for (const says of caller.lines) {
      await talk.hear(says)
      await react(talk, talk.inCallersWords(says))
    }
    if (caller.lines.length > 0) return 'customer-ended-call'
    line.pass((assistant.silenceTimeoutSeconds ?? DEFAULT_SILENCE_SECONDS) * 1000)
    return 'silence-timed-out'
  } catch (error) {
    if (error instanceof HangUp) return error.reason
    throw error
  }
}
