import type { HttpContext } from '@adonisjs/core/http'
import { wordsFor } from '#services/http/language'
import { templates } from '#services/agents/templates'

/** What a new agent can start from. */
export default class TemplatesController {
  index(ctx: HttpContext) {
    const words = wordsFor(ctx)
    return ctx.serialize({
      templates: templates.map(({ id, content }) => ({
        id,
        title: words.t(`agents.templates.${id}.title`),
        about: words.t(`agents.templates.${id}.about`),
        /** With `{name}` where the business is named. */
        greetings: {
          en: content('{name}', 'en').greeting,
          de: content('{name}', 'de').greeting,
        },
      })),
    })
  }
}
