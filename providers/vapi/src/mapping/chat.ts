import type { AgentSpec, ChatAnswer, ChatTurn } from '@kametrix/contracts'
import type { Vapi } from '@vapi-ai/server-sdk'
import type { Chat } from '../shapes/api.ts'
import { assistantBody } from './assistant_body.ts'

/** The assistant goes along with every line: nothing of it stays at Vapi. */
export function chatBody(spec: AgentSpec, turn: ChatTurn, server: Vapi.Server): Vapi.CreateChatDto {
  return {
    assistant: assistantBody(spec, server),
    assistantOverrides: { variableValues: turn.variables, metadata: turn.metadata },
    input: turn.says,
    ...(turn.after && { previousChatId: turn.after }),
  }
}

export function chatAnswer({ id, output }: Chat): ChatAnswer {
  const says = (output ?? []).flatMap((message) =>
    message?.role === 'assistant' && message.content ? [message.content] : []
  )
  return { chatId: id, says }
}
