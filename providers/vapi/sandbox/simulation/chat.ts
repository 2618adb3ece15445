import type { StandInContext } from '@kametrix/sandbox'
import type { Vapi } from '@vapi-ai/server-sdk'
import { react } from '../agent/react.ts'
import type { Store, StoredAssistant, StoredCall, StoredChat } from '../store.ts'
import { Conversation } from './conversation.ts'
import { transcriptOf } from './description.ts'
import { HangUp, Line } from './line.ts'
import { readOrder } from './order.ts'
import { Postman } from './postman.ts'

/** Nobody waits on a line: a chat is never cut off. */
const LONGEST_SECONDS = 86_400

export type ChatRequest = Vapi.CreateChatDto & { assistant: StoredAssistant; input: string }

/** One line to the agent and what it writes back; tools are asked for meanwhile, as in a call. */
export async function chat(
  store: Store,
  context: StandInContext,
  request: ChatRequest,
  before: StoredChat | undefined
): Promise<Vapi.Chat> {
  const { assistant, assistantOverrides, input, previousChatId } = request
  const record: Vapi.Chat = {
    ...store.newRecord(),
    ...(assistantOverrides && { assistantOverrides }),
    ...(previousChatId && { previousChatId }),
    input,
  }
  // A conversation is about a call; Vapi names none in a chat.
  const call: StoredCall = { ...store.newRecord(), assistantOverrides }
  const postman = new Postman(store, context, { call, number: null, chat: record })
  postman.assistant = assistant
  postman.isQuiet = true
  const line = new Line(context.clock.now(), LONGEST_SECONDS)
  const caller = { id: 'chat', title: '', name: '', from: '', lines: [], summary: '' }
  const parts = { call, number: null, assistant, caller, line, postman }
  const talk = new Conversation({ ...parts, order: readOrder({ script: 'chat' }) }, before?.memory)
  await talk.hear(input)
  await react(talk, input).catch((error) => {
    if (!(error instanceof HangUp)) throw error
  })
  const output = transcriptOf(line.messages)
    .filter(({ role }) => role === 'agent')
    .map(({ text: content }) => ({ role: 'assistant' as const, content }))
  const heard = line.messages.filter(({ role }) => role === 'user') as Vapi.UserMessage[]
  const messages = [...(before?.chat.messages ?? []), ...heard, ...output]
  const answered: Vapi.Chat = { ...record, messages, output }
  store.chats.set(record.id, { chat: answered, memory: talk.memory })
  return answered
}
