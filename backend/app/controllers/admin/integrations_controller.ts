import type { HttpContext } from '@adonisjs/core/http'
import { integrations } from '#config/integrations'
import { integrationCard, instructions } from '#services/admin/integration_card'

/** The vendors of this install, and what is set for each. */
export default class IntegrationsController {
  async index({ view }: HttpContext) {
    const cards = integrations.map(integrationCard)
    return view.render('pages/admin/integrations/index', { cards })
  }

  async show({ params, view, response }: HttpContext) {
    const integration = integrations.find(({ provider }) => provider.id === params.id)
    if (!integration) return response.notFound('There is nothing at this address.')
    return view.render('pages/admin/integrations/show', {
      card: integrationCard(integration),
      instructions: await instructions(integration.provider.id),
    })
  }
}
