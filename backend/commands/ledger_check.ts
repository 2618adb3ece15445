import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** Says whether the money adds up. Ends with 1 when it does not. */
export default class LedgerCheck extends BaseCommand {
  static commandName = 'ledger:check'
  static description = 'Hold the ledger against its entries, and every call against its charge'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { default: CheckLedger } = await import('#actions/credits/check_ledger')
    const { evidenceOf } = await import('#services/ledger/evidence')
    const { wordsIn } = await import('#services/language/words')
    const { findings, transactions, tookMs } = await new CheckLedger().handle({
      startedBy: 'command',
    })
    for (const finding of findings) {
      const say = finding.severity === 'error' ? 'error' : 'warning'
      this.logger[say](`${finding.rule}: ${evidenceOf(finding, wordsIn('en'))}`)
    }
    const looked = `${transactions} transactions in ${tookMs} ms`
    if (findings.every(({ severity }) => severity !== 'error')) {
      return this.logger.success(`The ledger adds up: ${looked}.`)
    }
    this.logger.error(`The ledger does not add up: ${looked}.`)
    this.exitCode = 1
  }
}
