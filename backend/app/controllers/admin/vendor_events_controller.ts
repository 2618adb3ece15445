import type { HttpContext } from '@adonisjs/core/http'
import { integrations } from '#config/integrations'
import Call from '#models/call'
import VendorEvent from '#models/vendor_event'
import { keysetPage } from '#services/http/keyset_page'

const STATUSES = ['stored', 'done', 'ignored', 'failed', 'refused']

/** What vendors sent us, and what came of it. */
export default class VendorEventsController {
  async index(ctx: HttpContext) {
    const { provider, status } = ctx.request.qs()
    const providers = integrations.map((integration) => integration.provider.id)
    const events = VendorEvent.query()
      .if(providers.includes(provider), (all) => all.where({ provider }))
      .if(STATUSES.includes(status), (all) => all.where({ status }))
    const page = await keysetPage(events, ctx)
    return ctx.view.render('pages/admin/vendor_events/index', {
      ...page,
      provider,
      providers,
      status,
      statuses: STATUSES,
    })
  }

  async show({ params, view }: HttpContext) {
    const event = await VendorEvent.findOrFail(params.id)
    const { provider, subject } = event
    const call = subject ? await Call.findBy({ provider, vendorCallId: subject }) : null
    return view.render('pages/admin/vendor_events/show', { event, call })
  }
}
