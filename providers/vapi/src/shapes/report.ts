import { z } from 'zod'
import { anything, instant, list, number, partyShape, text } from './fields.ts'

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

/** Where a report, or a call asked for by id, says how it went. */
export const reportedShape = z.object({
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
export const callReferenceShape = z.object({
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

/** The chat inside a message. */
export const chatReferenceShape = callReferenceShape.pick({
  id: true,
  assistantId: true,
  assistantOverrides: true,
})

export type CallInMessage = z.infer<typeof callReferenceShape>
export type Reported = z.infer<typeof reportedShape>
