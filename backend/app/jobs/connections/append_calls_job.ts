import AppendCallRows from '#actions/connections/append_call_rows'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Writes what waits into the account's sheet. */
export default class AppendCallsJob implements JobHandler<'sheets.append-calls'> {
  async handle(payload: JobPayloads['sheets.append-calls']) {
    await new AppendCallRows().handle(payload)
  }
}
