import app from '@adonisjs/core/services/app'
import ProcessVendorEvent from '#actions/inbound/process_vendor_event'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Works on one stored vendor event; while a crowd of them waits to be taken, it gives way. */
export default class ProcessVendorEventJob implements JobHandler<'vendor-events.process'> {
  async handle(payload: JobPayloads['vendor-events.process']) {
    const writer = await app.container.make('eventWriter')
    await writer.giveWay()
    await new ProcessVendorEvent().handle(payload)
  }
}
