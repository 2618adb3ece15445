import { z } from 'zod'
import { anything, list, text } from './fields.ts'
import { callReferenceShape, reportedShape } from './report.ts'

/** `GET /call/{id}`. */
export const callShape = z.object({
  ...reportedShape.shape,
  ...callReferenceShape.shape,
  id: z.string(),
  createdAt: z.string(),
  updatedAt: text,
  monitor: z.object({ controlUrl: text }).nullish().catch(undefined),
})

export const assistantShape = z.looseObject({
  id: z.string(),
  orgId: text,
  name: text,
  metadata: anything,
  createdAt: z.string(),
  updatedAt: z.string(),
})

export const phoneNumberShape = z.object({
  id: z.string(),
  provider: text,
  name: text,
  number: text,
  status: text,
  assistantId: text,
  squadId: text,
  workflowId: text,
  server: z.object({ url: text }).nullish().catch(undefined),
  fallbackDestination: z.object({ number: text }).nullish().catch(undefined),
  createdAt: z.string(),
})

export const chatShape = z.object({
  id: z.string(),
  output: list(z.object({ role: text, content: text })),
})

export const credentialShape = z.object({ id: z.string(), name: text, provider: text })

export type Call = z.infer<typeof callShape>
export type Chat = z.infer<typeof chatShape>
export type Assistant = z.infer<typeof assistantShape>
export type PhoneNumber = z.infer<typeof phoneNumberShape>
