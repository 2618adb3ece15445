import BeginDueExports from '#actions/exports/begin_due_exports'
import type { JobHandler } from '#services/queue/queue'

/** Exports on schedule. */
export default class BeginDueJob implements JobHandler<'exports.begin-due'> {
  async handle() {
    await new BeginDueExports().handle()
  }
}
