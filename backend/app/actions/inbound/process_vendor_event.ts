import { DateTime } from 'luxon'
import FulfilCheckout from '#actions/credits/fulfil_checkout'
import RecordReport from '#actions/calls/record_report'
import RecordStatus from '#actions/calls/record_status'
import VendorEvent from '#models/vendor_event'
import integrations from '#services/integrations/main'

/** Works on one stored event. Safe to run again: every effect counts once. */
export default class ProcessVendorEvent {
  async handle({ eventId }: { eventId: string }) {
    const event = await VendorEvent.findOrFail(eventId)
    try {
      const known = await this.#apply(event)
      event.merge({ status: known ? 'done' : 'ignored', problem: null })
    } catch (error) {
      await event.merge({ status: 'failed', problem: (error as Error).message }).save()
      throw error
    }
    await event.merge({ processedAt: DateTime.utc() }).save()
  }

  /** Whether the event meant anything to us. */
  async #apply({ provider, payload, receivedAt }: VendorEvent): Promise<boolean> {
    const inbound = await integrations.inbound(provider)
    const { message } = inbound.parse(payload)
    switch (message?.kind) {
      case 'call.status':
        return new RecordStatus().handle({ provider, status: message, receivedAt })
      case 'call.reported':
        return new RecordReport().handle({ provider, report: message.report, receivedAt })
      case 'checkout.settled':
      case 'checkout.failed':
      case 'checkout.expired':
        return new FulfilCheckout().handle({ provider, message })
      default:
        return false
    }
  }
}
