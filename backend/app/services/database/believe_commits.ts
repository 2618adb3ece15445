import { Database } from '@adonisjs/lucid/database'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Knex resolves `commit()` also when PostgreSQL refused the COMMIT or went away during it, and tells the
 * truth through a promise of its own (knex#3370, knex#6141). Unheard, a ledger transaction that the
 * database threw out would count as posted, and a vendor event that is not stored as taken.
 */
export function believeCommits() {
  const open = Database.prototype.transaction as (work: unknown, options?: unknown) => any
  Database.prototype.transaction = function (this: Database, work: unknown, options?: unknown) {
    if (typeof work !== 'function') return open.call(this, work)
    return open.call(this, (trx: TransactionClientContract) => work(truthful(trx)), options)
  }
}

interface Transactor {
  commit(value?: unknown): Promise<unknown>
  executionPromise: Promise<unknown>
}

function truthful(trx: TransactionClientContract) {
  const transactor = trx.knexClient as unknown as Transactor
  const commit = transactor.commit.bind(transactor)
  transactor.commit = async (value) => {
    await commit(value)
    return transactor.executionPromise
  }
  return trx
}
