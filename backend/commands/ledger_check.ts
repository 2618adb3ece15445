import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** Says whether the money adds up. Ends with 1 when it does not. */
export default class LedgerCheck extends BaseCommand {
  static commandName = 'ledger:check'
  static description = 'Hold the ledger against its entries, and every call against its charge'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { default: CheckLedger } = await import('#actions/credits/check_ledger')
    const findings = await new CheckLedger().handle()
    if (findings.length === 0) return this.logger.success('The ledger adds up.')
    for (const { rule, sentence } of findings) this.logger.error(`${rule}: ${sentence}`)
    this.exitCode = 1
  }
}
