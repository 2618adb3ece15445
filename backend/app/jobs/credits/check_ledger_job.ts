import CheckLedger from '#actions/credits/check_ledger'
import type { JobHandler } from '#services/queue/queue'

/** Holds the ledger against its own entries. */
export default class CheckLedgerJob implements JobHandler<'credits.check-ledger'> {
  async handle() {
    await new CheckLedger().handle({ startedBy: 'nightly' })
  }
}
