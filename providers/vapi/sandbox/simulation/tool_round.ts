import type { Vapi } from '@vapi-ai/server-sdk'
import { PATIENCE_MS } from './answering.ts'
import type { StoredAssistant } from '../store.ts'
import type { Line } from './line.ts'
import type { Order } from './order.ts'
import type { Postman } from './postman.ts'

/** One use of a tool: what was asked, and what the agent heard. */
export interface ToolUse {
  id: string
  name: string
  arguments: Record<string, unknown>
  answer: string
  /** False: an error, no answer, or one that cannot be read. */
  ok: boolean
}

interface Parts {
  assistant: StoredAssistant
  line: Line
  postman: Postman
  order: Order
}

/** What the model reads when nothing usable comes back. */
const NO_RESULT = 'No result returned.'

/** Posts `tool-calls` to the tool's own server, or else the assistant's, and reads the answer. */
export async function useTool(
  { line, postman, order }: Parts,
  tool: Vapi.OpenAiModelToolsItem.Function,
  given: Record<string, unknown>
): Promise<ToolUse> {
  const id = `call_${crypto.randomUUID().replaceAll('-', '').slice(0, 24)}`
  const name = tool.function!.name
  const server = tool.server ?? postman.server ?? {}
  const message = toolCallsMessage(tool, {
    id,
    type: 'function',
    function: { name, arguments: given },
  })
  line.noteToolCall(id, name, given)
  const { duplicate, patient } = order.faults
  const timeoutMs = patient ? PATIENCE_MS : (server.timeoutSeconds ?? 20) * 1000
  const answer = await postman.askAsOften(duplicate, server, message, line.now, timeoutMs)
  const heard = readAnswer(answer, id)
  line.noteToolResult(id, name, heard.answer)
  return { id, name, arguments: given, ...heard }
}

/** In real messages the call stands in three places. */
function toolCallsMessage(tool: Vapi.OpenAiModelToolsItem.Function, toolCall: object) {
  return {
    type: 'tool-calls',
    toolCalls: [toolCall],
    toolCallList: [toolCall],
    toolWithToolCallList: [{ ...tool, toolCall }],
  }
}

function readAnswer(answer: unknown, id: string): { answer: string; ok: boolean } {
  const results = (answer as { results?: unknown } | null)?.results
  const result = Array.isArray(results) ? results.find((one) => one?.toolCallId === id) : undefined
  if (isOneLine(result?.result)) return { answer: result.result, ok: true }
  if (isOneLine(result?.error)) return { answer: result.error, ok: false }
  return { answer: NO_RESULT, ok: false }
}

/** Anything but a string, or a string with a line break, fails to parse at Vapi. */
function isOneLine(value: unknown): value is string {
  return typeof value === 'string' && !/[\r\n]/.test(value)
}
