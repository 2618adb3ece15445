import { DateTime } from 'luxon'
import VendorEvent from '#models/vendor_event'
import { dispatch } from '#services/queue/main'

const PATIENCE_SECONDS = 30

/** Stored events that nobody has worked on: their worker died with the job in its hands. */
export default class SweepVendorEvents {
  async handle(_payload: Record<string, never> = {}) {
    const waiting = await VendorEvent.query()
      .where('status', 'stored')
      .where('receivedAt', '<', DateTime.utc().minus({ seconds: PATIENCE_SECONDS }).toJSDate())
      .orderBy('receivedAt')
      .limit(500)
    for (const { id } of waiting) await dispatch('vendor-events.process', { eventId: id })
    return waiting.length
  }
}
