import SweepVendorEvents from '#actions/inbound/sweep_vendor_events'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Takes up stored events whose job was lost with its worker. */
export default class SweepVendorEventsJob implements JobHandler<'vendor-events.sweep'> {
  async handle(payload: JobPayloads['vendor-events.sweep']) {
    await new SweepVendorEvents().handle(payload)
  }
}
