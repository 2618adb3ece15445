import vine from '@vinejs/vine'
import { SETUP_STEPS } from '#services/agents/setup_steps'
import { BEGINNINGS } from '#services/agents/templates/template'

export const createAgentValidator = vine.create({
  template: vine.enum(BEGINNINGS),
  name: vine.string().trim().minLength(1).maxLength(40).optional(),
  /** As callers hear it; the account's own when left out. */
  businessName: vine.string().trim().minLength(1).maxLength(80).optional(),
  language: vine.enum(['en', 'de'] as const).optional(),
})

export const renameAgentValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(40),
})

/** The vendor's id of a copy. */
export const strayCopyValidator = vine.create({
  vendorAgentId: vine.string().trim().maxLength(100),
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

/** As many lines of a text area as there may be. */
function lines(most: number) {
  return vine
    .array(vine.string().trim().minLength(1).maxLength(300))
    .parse(linesOf)
    .maxLength(most)
    .optional()
}

/** The number that a page of versions begins below. */
export const versionsValidator = vine.create({
  before: vine.number().withoutDecimals().positive().optional(),
})

/** Which of an agent's versions are held against each other, by number; the newest and the one before when left out. */
export const comparisonValidator = vine.create({
  from: vine.number().withoutDecimals().positive().optional(),
  to: vine.number().withoutDecimals().positive().optional(),
})

/** The version to go back to. */
export const rollbackValidator = vine.create({
  number: vine.number().withoutDecimals().positive(),
})

/** Rows with both halves empty are left out; what is missing of one is asked for. */
export const draftValidator = vine.create({
  /** Where a form goes on: the form itself, or a step of the setting up; the agent's page when left out. */
  then: vine.enum(['stay', ...SETUP_STEPS] as const).optional(),
  businessName: vine.string().trim().minLength(1).maxLength(80).optional(),
  trade: vine.string().trim().minLength(1).maxLength(80).optional(),
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
  policies: lines(30),
  duties: lines(20),
  avoid: lines(20),
  emergency: vine.string().trim().maxLength(300).nullable().optional(),
  tone: vine.string().trim().minLength(1).maxLength(80).optional(),
  formality: vine.enum(['formal', 'informal'] as const).optional(),
  greetsByName: vine.boolean().optional(),
  voice: vine.string().trim().maxLength(80).nullable().optional(),
  transfers: vine
    .array(
      vine.object({
        number: phone().optional().requiredIfExists('description'),
        description: vine.string().trim().maxLength(80).optional().requiredIfExists('number'),
        when: vine.string().trim().maxLength(160).nullable().optional(),
        hours: vine.enum(['open', 'always'] as const).optional(),
      })
    )
    .maxLength(10)
    .optional(),
  afterHours: vine
    .object({
      rule: vine.enum(['message', 'transfer', 'closed'] as const),
      number: phone().nullable().optional(),
      sentence: vine.string().trim().maxLength(300).nullable().optional(),
    })
    .optional(),
  recording: vine.boolean().optional(),
  recordingNotice: vine.string().trim().maxLength(200).nullable().optional(),
  maxDurationSeconds: vine.number().withoutDecimals().min(60).max(3600).optional(),
  /** The prompt's last section. */
  instructions: vine.string().trim().maxLength(4000).nullable().optional(),
})

/** In E.164; spaces, dashes and brackets are taken out. Null, where it may be, comes by here as well. */
function phone() {
  return vine
    .string()
    .regex(/^\+[1-9][\d\s()/-]{6,24}$/)
    .transform((value: string | null) => (value === null ? value : `+${value.replace(/\D/g, '')}`))
}
