import type { DateTime } from 'luxon'
import type Export from '#models/export'
import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

/** How far an export is: the last row, by when it became final and by its id. */
export interface Position {
  at: DateTime
  id: string
}

/** Narrows to what follows a position. By milliseconds, which is how exactly a position is kept. */
export function following<Query extends ModelQueryBuilderContract<LucidModel, any>>(
  query: Query,
  column: string,
  from: Position | null
): Query {
  return query.if(from, (all) =>
    all.whereRaw(`(${exact(column)}, id) > (?, ?)`, [from!.at.toJSDate(), from!.id])
  )
}

export function inOrder<Query extends ModelQueryBuilderContract<LucidModel, any>>(
  query: Query,
  column: string
): Query {
  return query.orderByRaw(`${exact(column)}, id`)
}

/** How many rows there are. */
export async function countOf(query: ModelQueryBuilderContract<LucidModel, any>): Promise<number> {
  const [{ $extras }] = await query.count('* as total')
  return Number($extras.total)
}

function exact(column: string) {
  return `date_trunc('milliseconds', ${column})`
}

/** Where a sheet ends; null while nothing is in it. */
export function positionOf({ positionAt: at, positionId: id }: Export): Position | null {
  return at && id ? { at, id } : null
}
