import ProcessVendorEvent from '#actions/calls/process_vendor_event'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Works on one stored vendor event. */
export default class ProcessVendorEventJob implements JobHandler<'calls.process-vendor-event'> {
  async handle(payload: JobPayloads['calls.process-vendor-event']) {
    await new ProcessVendorEvent().handle(payload)
  }
}
