import type { Exchange } from '@kametrix/sandbox'
import type { Part, Rules } from '../checker.ts'
import type { Exceptions } from '../exceptions.ts'
import { refTo, type JsonSchema } from '../schema/json_schema.ts'
import { readOpenApi, type OpenApiFile } from './openapi.ts'

const ID = 'vapi'

/** Messages that ask: whoever answers them answers by a schema. */
const ANSWERS: Record<string, string> = {
  'assistant-request': 'ServerMessageResponseAssistantRequest',
  'tool-calls': 'ServerMessageResponseToolCalls',
  'transfer-destination-request': 'ServerMessageResponseTransferDestinationRequest',
}

/** Vapi's file is recent: what it does not know is a mistake of ours, or on the list. */
export function vapiRules(file: OpenApiFile, exceptions: Exceptions): Rules {
  const message: JsonSchema = { $ref: refTo(ID, 'ServerMessage') }
  const answers = Object.fromEntries(
    Object.entries(ANSWERS).map(([type, name]) => [type, { $ref: refTo(ID, name) }])
  )

  return {
    vendor: ID,
    files: [{ id: ID, ...readOpenApi(ID, file) }],
    exceptions,
    unknown: { sent: 'error', answered: 'warning' },
    forms: false,
    messages: ({ requestBody, responseBody, status }: Exchange): Part[] => {
      const type = typeOf(requestBody)
      const said: Part = { operation: type, part: 'message', schema: message, value: requestBody }
      const schema = status === 200 ? answers[type] : undefined
      if (!schema) return [said]
      return [said, { operation: type, part: 'our answer', schema, value: responseBody }]
    },
  }
}

function typeOf(body: unknown): string {
  const { message } = (body ?? {}) as { message?: { type?: unknown } }
  return typeof message?.type === 'string' ? message.type : 'message without a type'
}
