import vine from '@vinejs/vine'
import { templates } from '#services/agents/templates'

export const createAgentValidator = vine.create({
  template: vine.enum(templates.map(({ id }) => id)),
  name: vine.string().trim().minLength(1).maxLength(40).optional(),
})
