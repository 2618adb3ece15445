import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import WriteLetter from '#actions/people/write_letter'
import LedgerCheck from '#models/ledger_check'
import LedgerTransaction from '#models/ledger_transaction'
import User from '#models/user'
import { wordsIn } from '#services/language/words'
import { addresseeOf } from '#services/letters/addressee'
import { evidenceOf } from '#services/ledger/evidence'
import { inspectLedger } from '#services/ledger/inspect'
import type { Finding } from '#services/ledger/finding'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  /** `nightly`, `command`, or the id of the operator who pressed. */
  startedBy: string
}

/**
 * Holds the ledger against its own entries, and calls and payments against the ledger. Keeps what it
 * found, and mails the operators when the money is wrong or something is not known.
 */
export default class CheckLedger {
  async handle({ startedBy }: Input): Promise<LedgerCheck> {
    const began = performance.now()
    const [{ $extras: counted }] = await LedgerTransaction.query().count('* as transactions')
    const findings = await inspectLedger()
    const tookMs = Math.round(performance.now() - began)
    const wrong = findings.filter(({ severity }) => severity !== 'margin')
    for (const finding of wrong) logger.error({ finding }, 'The ledger does not add up')
    return db.transaction(async (trx) => {
      const transactions = BigInt(counted.transactions)
      const run = { findings, transactions, tookMs, startedBy }
      const check = await LedgerCheck.create(run, { client: trx })
      if (wrong.length > 0) await this.#tellOperators(wrong, trx)
      return check
    })
  }

  async #tellOperators(findings: Finding[], trx: TransactionClientContract) {
    const operators = await User.query({ client: trx }).where('isOperator', true)
    for (const operator of operators) {
      const addressee = addresseeOf(operator)
      const first = evidenceOf(findings[0]!, wordsIn(addressee.language))
      const data = { count: findings.length, first }
      await new WriteLetter().handle({ trx, kind: 'ledger-off', ...addressee, data })
    }
  }
}
