import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

const PAGE = 100

/**
 * All that a query finds, a page at a time, in the order of their ids: rows that stay as they are,
 * because they cannot be done, are passed and stand before no other.
 */
export async function* pageByPage<Row extends { id: string }>(
  query: () => ModelQueryBuilderContract<LucidModel, Row>
): AsyncGenerator<Row> {
  for (let after: string | null = null, full = true; full;) {
    const page: Row[] = await query()
      .if(after, (rest) => rest.where('id', '>', after!))
      .orderBy('id')
      .limit(PAGE)
    yield* page
    full = page.length === PAGE
    after = page.at(-1)?.id ?? null
  }
}
