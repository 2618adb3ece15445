import CheckLedger from '#actions/credits/check_ledger'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Holds the ledger against its own entries. */
export default class CheckLedgerJob implements JobHandler<'credits.check-ledger'> {
  async handle(payload: JobPayloads['credits.check-ledger']) {
    await new CheckLedger().handle(payload)
  }
}
