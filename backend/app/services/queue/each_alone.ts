import logger from '@adonisjs/core/services/logger'

interface Options<Row> {
  /** Names a row in the log. */
  what: (row: Row) => Record<string, string>
  /** After so many failures in a row, whoever is asked is away: the rest is left to the next run. */
  giveUpAfter?: number
}

/**
 * Does the same for one after the other, each by itself: one that fails is logged and keeps no other
 * waiting. Throws an `AggregateError` of all failures, but only once every one has had its turn, so that
 * the job fails where it is seen. Gives how many there were.
 */
export async function eachAlone<Row>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  { what, giveUpAfter = Infinity }: Options<Row>,
  act: (row: Row) => Promise<unknown>
): Promise<number> {
  const errors: unknown[] = []
  let count = 0
  let inARow = 0
  for await (const row of rows) {
    if (inARow >= giveUpAfter) break
    count += 1
    try {
      await act(row)
      inARow = 0
    } catch (err) {
      inARow += 1
      errors.push(err)
      logger.error({ err, ...what(row) }, 'One of many could not be done, the others go on')
    }
  }
  if (errors.length > 0) {
    throw new AggregateError(errors, `${errors.length} of ${count} could not be done.`)
  }
  return count
}
