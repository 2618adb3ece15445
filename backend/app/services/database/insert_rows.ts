import type { QueryClientContract } from '@adonisjs/lucid/types/database'

interface Options {
  /** Columns of a unique key: a row that is there already stays, and the new one is left out. */
  unless?: string[]
  /** Columns to give back, of the rows that went in. */
  returning?: string[]
}

/**
 * Inserts rows of the same columns, in their order, as one value: a hundred cost hardly more than one,
 * where a hundred times as many parameters would.
 */
export async function insertRows<Row extends object>(
  client: QueryClientContract,
  table: string,
  rows: object[],
  { unless, returning }: Options = {}
): Promise<Row[]> {
  const [first] = rows
  if (!first) return []
  const columns = list(Object.keys(first))
  const { rows: inserted } = await client.rawQuery(
    [
      `INSERT INTO "${table}" (${columns})`,
      `SELECT ${columns} FROM jsonb_populate_recordset(null::"${table}", ?::jsonb)`,
      unless ? `ON CONFLICT (${list(unless)}) DO NOTHING` : '',
      returning ? `RETURNING ${list(returning)}` : '',
    ].join(' '),
    [JSON.stringify(rows, exact)]
  )
  return inserted
}

function list(columns: string[]): string {
  return columns.map((column) => `"${column}"`).join(', ')
}

/** Money is too large for a number in JSON. */
function exact(_key: string, value: unknown) {
  return typeof value === 'bigint' ? value.toString() : value
}
