import { errors } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { integrations } from '#config/integrations'
import { integrationCard } from '#services/admin/integration_card'
import { languageOf } from '#services/http/language'
import { vendorGuide } from '#services/admin/vendor_guide'

/** The vendors of this install, and what is set for each. */
export default class IntegrationsController {
  async index(ctx: HttpContext) {
    const language = languageOf(ctx)
    const cards = integrations.map((integration) => integrationCard(integration, language))
    return ctx.view.render('pages/admin/integrations/index', { cards })
  }

  async show(ctx: HttpContext) {
    const language = languageOf(ctx)
    const integration = integrations.find(({ provider }) => provider.id === ctx.params.id)
    if (!integration) throw new errors.E_ROUTE_NOT_FOUND(['GET', ctx.request.url()])
    return ctx.view.render('pages/admin/integrations/show', {
      card: integrationCard(integration, language),
      guide: await vendorGuide(integration.provider.id, language),
    })
  }
}
