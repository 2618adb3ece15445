import type { HttpContext } from '@adonisjs/core/http'
import { templates } from '#services/agents/templates'

/** What a new agent can start from. */
export default class TemplatesController {
  index({ serialize }: HttpContext) {
    return serialize({ templates: templates.map(({ id, title, about }) => ({ id, title, about })) })
  }
}
