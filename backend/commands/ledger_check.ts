import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** Says whether the money adds up. Ends with 1 when it does not. */
export default class LedgerCheck extends BaseCommand {
  static commandName = 'ledger:check'
  static description = 'Hold the ledger against its entries, and every call against its charge'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { default: CheckLedger } = await import('#actions/credits/check_ledger')
    const { findings, transactions, tookMs } = await new CheckLedger().handle({
      startedBy: 'command',
    })
    for (const { severity, rule, sentence } of findings) {
      const say = severity === 'error' ? 'error' : 'warning'
      this.logger[say](`${rule}: ${sentence}`)
    }
    const looked = `${transactions} transactions in ${tookMs} ms`
    if (findings.every(({ severity }) => severity !== 'error')) {
      return this.logger.success(`The ledger adds up: ${looked}.`)
    }
    this.logger.error(`The ledger does not add up: ${looked}.`)
    this.exitCode = 1
  }
}
