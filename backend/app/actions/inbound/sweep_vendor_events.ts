import { DateTime } from 'luxon'
import VendorEvent from '#models/vendor_event'
import { dispatch } from '#services/queue/main'

const PATIENCE_SECONDS = 30
/** What failed until its retries were over is tried again so often, and so long. */
const AGAIN_MINUTES = 60
const GIVE_UP_DAYS = 3

/**
 * Stored events that nobody has worked on, since their worker died with the job in its hands, and those
 * that failed for longer than a job is retried: a vendor was away for hours.
 */
export default class SweepVendorEvents {
  async handle(_payload: Record<string, never> = {}) {
    const now = DateTime.utc()
    const waiting = await VendorEvent.query()
      .where((forgotten) =>
        forgotten
          .where('status', 'stored')
          .where('receivedAt', '<', now.minus({ seconds: PATIENCE_SECONDS }).toJSDate())
      )
      .orWhere((failed) =>
        failed
          .where('status', 'failed')
          .where('receivedAt', '>', now.minus({ days: GIVE_UP_DAYS }).toJSDate())
          .where('processedAt', '<', now.minus({ minutes: AGAIN_MINUTES }).toJSDate())
      )
      .orderBy('receivedAt')
      .limit(500)
    for (const { id } of waiting) await dispatch('vendor-events.process', { eventId: id })
    return waiting.length
  }
}
