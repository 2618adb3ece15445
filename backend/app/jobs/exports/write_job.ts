import WriteExport from '#actions/exports/write_export'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Writes an export to its sheet. */
export default class WriteJob implements JobHandler<'exports.write'> {
  async handle(payload: JobPayloads['exports.write']) {
    await new WriteExport().handle(payload)
  }
}
