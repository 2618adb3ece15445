import ReadStatement, { STATEMENT_KINDS } from '#actions/credits/read_statement'
import LedgerTransaction from '#models/ledger_transaction'
import { statementCells, STATEMENT_COLUMNS } from '#services/credits/statement_rows'
import { countOf, following, inOrder, type Position } from './position.ts'
import type Account from '#models/account'
import type { Subject } from './subject.ts'

const AT = 'created_at'

/** What credits came and went by, as in the statement. */
export const credits: Subject = {
  columns: STATEMENT_COLUMNS,

  async read({ account, words }, from, limit) {
    const rows = await inOrder(moved(account, from), AT).limit(limit)
    const only = rows.map(({ id }) => id)
    const { lines } = await new ReadStatement().handle({ account, words, only, limit })
    const byId = new Map(lines.map((line) => [line.id, line]))
    return rows.map(({ id, createdAt }) => ({
      at: createdAt,
      id,
      key: id,
      cells: statementCells(byId.get(id)!),
    }))
  },

  count: (account, from) => countOf(moved(account, from)),
}

function moved(account: Account, from: Position | null) {
  const all = LedgerTransaction.query()
    .where('accountId', account.id)
    .whereIn('kind', Object.values(STATEMENT_KINDS).flat())
  return following(all, AT, from)
}
