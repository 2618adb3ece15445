import type { HttpContext } from '@adonisjs/core/http'
import ReplayVendorEvents from '#actions/inbound/replay_vendor_events'
import VendorEvent from '#models/vendor_event'

/** Working on a stored vendor event once more. */
export default class VendorEventRunsController {
  async store({ auth, params, request, response, session }: HttpContext) {
    const event = await VendorEvent.findOrFail(params.id)
    await new ReplayVendorEvents().handle({
      events: [event],
      actorId: auth.getUserOrFail().id,
      address: request.ip(),
    })
    session.flash('done', 'The event is on its way through the queue again.')
    return response.redirect().status(303).toRoute('admin.vendor_events.show', [event.id])
  }
}
