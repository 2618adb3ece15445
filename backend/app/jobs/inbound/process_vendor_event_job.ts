import ProcessVendorEvent from '#actions/inbound/process_vendor_event'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Works on one stored vendor event. */
export default class ProcessVendorEventJob implements JobHandler<'vendor-events.process'> {
  async handle(payload: JobPayloads['vendor-events.process']) {
    await new ProcessVendorEvent().handle(payload)
  }
}
