import { validate as isUuid } from 'uuid'
import type { HttpContext } from '@adonisjs/core/http'
import type { LucidRow, ModelQueryBuilderContract, LucidModel } from '@adonisjs/lucid/types/model'

const SIZE = 50

export interface KeysetPage<Row> {
  rows: Row[]
  /** Query strings of the neighbouring pages; null where there is none. */
  older: string | null
  newer: string | null
}

/**
 * One page of a list, newest first. Ids are in time's order, so that a page is found by the id it
 * begins after, however long the list has grown. Filters in the address stay in it.
 */
export async function keysetPage<Model extends LucidModel, Row extends LucidRow & { id: string }>(
  query: ModelQueryBuilderContract<Model, Row>,
  { request }: HttpContext
): Promise<KeysetPage<Row>> {
  const { before, after, ...filters } = request.qs()
  const forwards = isUuid(after)
  const found = await query
    .if(forwards, (all) => all.where('id', '>', after))
    .if(!forwards && isUuid(before), (all) => all.where('id', '<', before))
    .orderBy('id', forwards ? 'asc' : 'desc')
    .limit(SIZE + 1)
  const rows = found.slice(0, SIZE)
  if (forwards) rows.reverse()
  const goesOn = found.length > SIZE
  const hasOlder = forwards || goesOn
  const hasNewer = forwards ? goesOn : isUuid(before)
  const link = (side: string, row: Row | undefined) =>
    row ? `?${new URLSearchParams({ ...filters, [side]: row.id })}` : null
  return {
    rows,
    older: hasOlder ? link('before', rows.at(-1)) : null,
    newer: hasNewer ? link('after', rows[0]) : null,
  }
}
