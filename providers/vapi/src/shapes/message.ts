import { z } from 'zod'
import { instant, list, partyShape, text } from './fields.ts'
import { callReferenceShape, chatReferenceShape, reportedShape } from './report.ts'

const toolFunctionShape = z.object({
  name: text,
  arguments: z.unknown().optional(),
  parameters: z.unknown().optional(),
})

const toolCallShape = z.object({
  id: text,
  name: text,
  function: toolFunctionShape.nullish().catch(undefined),
  arguments: z.unknown().optional(),
  parameters: z.unknown().optional(),
})

/** A server message, of whatever type. */
export const messageShape = z.object({
  ...reportedShape.shape,
  type: z.string(),
  timestamp: instant,
  status: text,
  role: text,
  transcriptType: text,
  call: callReferenceShape.nullish().catch(undefined),
  chat: chatReferenceShape.nullish().catch(undefined),
  customer: partyShape.nullish().catch(undefined),
  phoneNumber: partyShape.nullish().catch(undefined),
  assistant: partyShape.nullish().catch(undefined),
  toolCallList: list(toolCallShape),
  toolCalls: list(toolCallShape),
  toolWithToolCallList: list(
    z.object({
      name: text,
      function: toolFunctionShape.nullish().catch(undefined),
      toolCall: toolCallShape.nullish().catch(undefined),
    })
  ),
})

export type Message = z.infer<typeof messageShape>
export type ToolCallItem = z.infer<typeof toolCallShape>
