import type { HttpContext } from '@adonisjs/core/http'
import { contentOf, templateOf, templates } from '#services/agents/templates/index'
import { asLanguage } from '#services/language/words'
import { wordsFor } from '#services/http/language'

/** What a new agent can start from. */
export default class TemplatesController {
  index(ctx: HttpContext) {
    const words = wordsFor(ctx)
    return ctx.serialize({
      templates: templates.map((template) => ({
        ...titleOf(template.id, words),
        /** With `{name}` where the business is named. */
        greetings: { en: template.en.greeting, de: template.de.greeting },
      })),
    })
  }

  /** Everything that an agent begun from it would know, in the language asked for. */
  show(ctx: HttpContext) {
    const { account, params, request, serialize } = ctx
    const template = templateOf(params.trade)
    if (!template) return ctx.response.notFound()
    const language = asLanguage(request.qs().language ?? account.language)
    const content = contentOf(template, account.name, language)
    return serialize({ template: { ...titleOf(template.id, wordsFor(ctx)), content } })
  }
}

function titleOf(id: string, words: ReturnType<typeof wordsFor>) {
  return {
    id,
    title: words.t(`agents.templates.${id}.title`),
    about: words.t(`agents.templates.${id}.about`),
  }
}
