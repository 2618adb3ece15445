import { z } from 'zod'

/**
 * What we read of Vapi's JSON. Everything that a real message was seen without is optional, unknown
 * fields are no mistake, and a field of the wrong type counts as absent: one odd field never loses a
 * message.
 */
const text = z.string().nullish().catch(undefined)
const number = z.number().nullish().catch(undefined)
const anything = z.looseObject({}).nullish().catch(undefined)
/** ISO 8601, or epoch seconds or milliseconds. */
const instant = z.union([z.string(), z.number()]).nullish().catch(undefined)

function list<T extends z.ZodType>(item: T) {
  return z.array(item.nullish().catch(undefined)).nullish().catch(undefined)
}

const spokenShape = z.object({
  role: text,
  message: text,
  content: text,
  result: text,
  secondsFromStart: number,
})

const artifactShape = z.object({
  messages: list(spokenShape),
  transcript: text,
  recording: z
    .looseObject({
      stereoUrl: text,
      mono: z.object({ combinedUrl: text }).nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
  recordingUrl: text,
  presignedMonoUrl: text,
  presignedUrlsExpiresAt: text,
})

const costLineShape = z.object({
  type: text,
  analysisType: text,
  cost: number,
  minutes: number,
})

const partyShape = z.object({ id: text, number: text, name: text })

/** Where a report, or a call asked for by id, says how it went. */
const reportedShape = z.object({
  startedAt: instant,
  endedAt: instant,
  endedReason: text,
  durationMs: number,
  durationSeconds: number,
  durationMinutes: number,
  cost: number,
  costs: list(costLineShape),
  costBreakdown: anything,
  analysis: z.object({ summary: text }).nullish().catch(undefined),
  artifact: artifactShape.nullish().catch(undefined),
  summary: text,
  transcript: text,
  messages: list(spokenShape),
  recordingUrl: text,
})

/** The call inside a message, and what `GET /call` adds to how it went. */
const callReferenceShape = z.object({
  id: text,
  type: text,
  status: text,
  assistantId: text,
  phoneNumberId: text,
  metadata: anything,
  assistantOverrides: z.object({ metadata: anything }).nullish().catch(undefined),
  customer: partyShape.nullish().catch(undefined),
  phoneNumber: partyShape.nullish().catch(undefined),
})

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

/** `GET /call/{id}`. */
export const callShape = z.object({
  ...reportedShape.shape,
  ...callReferenceShape.shape,
  id: z.string(),
  createdAt: z.string(),
})

export const assistantShape = z.looseObject({
  id: z.string(),
  name: text,
  metadata: anything,
  createdAt: z.string(),
  updatedAt: z.string(),
})

export const phoneNumberShape = z.object({
  id: z.string(),
  name: text,
  number: text,
  status: text,
  fallbackDestination: z.object({ number: text }).nullish().catch(undefined),
  createdAt: z.string(),
})

export const credentialShape = z.object({ id: z.string(), name: text, provider: text })

export type Message = z.infer<typeof messageShape>
export type Call = z.infer<typeof callShape>
export type CallInMessage = z.infer<typeof callReferenceShape>
export type Reported = z.infer<typeof reportedShape>
export type Assistant = z.infer<typeof assistantShape>
export type PhoneNumber = z.infer<typeof phoneNumberShape>
export type ToolCallItem = z.infer<typeof toolCallShape>
