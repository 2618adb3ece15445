import type { HttpContext } from '@adonisjs/core/http'
import ReplayVendorEvents from '#actions/inbound/replay_vendor_events'
import { wordsFor } from '#services/http/language'
import VendorEvent from '#models/vendor_event'

/** Working on a stored vendor event once more. */
export default class VendorEventRunsController {
  async store(ctx: HttpContext) {
    const { auth, params, request, response, session } = ctx
    const event = await VendorEvent.findOrFail(params.id)
    await new ReplayVendorEvents().handle({
      events: [event],
      actorId: auth.getUserOrFail().id,
      address: request.ip(),
    })
    session.flash('done', wordsFor(ctx).t('admin.vendor-events.queued'))
    return response.redirect().status(303).toRoute('admin.vendor_events.show', [event.id])
  }
}
