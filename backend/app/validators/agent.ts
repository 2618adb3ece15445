import vine from '@vinejs/vine'
import { templates } from '#services/agents/templates'

export const createAgentValidator = vine.create({
  template: vine.enum(templates.map(({ id }) => id)),
  name: vine.string().trim().minLength(1).maxLength(40).optional(),
  /** As callers hear it; the account's own when left out. */
  businessName: vine.string().trim().minLength(1).maxLength(80).optional(),
  language: vine.enum(['en', 'de'] as const).optional(),
})

export const renameAgentValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(40),
})

/** A form's text area: a line each. */
function linesOf(value: unknown) {
  if (value === null) return []
  if (typeof value !== 'string') return value
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** Rows with both halves empty are left out; what is missing of one is asked for. */
export const draftValidator = vine.create({
  greeting: vine.string().trim().minLength(1).maxLength(400).optional(),
  farewell: vine.string().trim().minLength(1).maxLength(300).optional(),
  description: vine.string().trim().maxLength(1000).nullable().optional(),
  questions: vine
    .array(
      vine.object({
        question: vine.string().trim().maxLength(200).optional().requiredIfExists('answer'),
        answer: vine.string().trim().maxLength(600).optional().requiredIfExists('question'),
      })
    )
    .maxLength(40)
    .optional(),
  policies: vine
    .array(vine.string().trim().minLength(1).maxLength(300))
    .parse(linesOf)
    .maxLength(30)
    .optional(),
  transfers: vine
    .array(
      vine.object({
        number: phone().optional().requiredIfExists('description'),
        description: vine.string().trim().maxLength(80).optional().requiredIfExists('number'),
      })
    )
    .maxLength(10)
    .optional(),
  recording: vine.boolean().optional(),
})

/** In E.164; spaces, dashes and brackets are taken out. */
function phone() {
  return vine
    .string()
    .regex(/^\+[1-9][\d\s()/-]{6,24}$/)
    .transform((value) => `+${value.replace(/\D/g, '')}`)
}
