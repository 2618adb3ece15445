import FulfilCheckout from '#actions/credits/fulfil_checkout'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Works on one stored billing event. */
export default class FulfilCheckoutJob implements JobHandler<'credits.fulfil-checkout'> {
  async handle(payload: JobPayloads['credits.fulfil-checkout']) {
    await new FulfilCheckout().handle(payload)
  }
}
