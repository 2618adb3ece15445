import AppendCallRow from '#actions/connections/append_call_row'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Writes a call into the account's sheet. */
export default class AppendCallJob implements JobHandler<'sheets.append-call'> {
  async handle(payload: JobPayloads['sheets.append-call']) {
    await new AppendCallRow().handle(payload)
  }
}
