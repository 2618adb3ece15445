/**
 * One page of a list that was read by key, one row further than it is long: its rows, and the id that
 * goes into `before` for the next ones; null where there are none.
 */
export function pageOf<Row extends { id: string }>(found: Row[], size: number) {
  const rows = found.slice(0, size)
  return { rows, next: found.length > size ? rows.at(-1)!.id : null }
}
