type Row = Record<string, string | null | undefined>

/**
 * Rows of a form and an empty one: what was typed, where it came back with something wrong, else
 * what is kept. Each with its number and what is wrong with it.
 */
export function rowsOf(
  name: string,
  kept: Row[],
  { old, errors }: { old: Record<string, unknown>; errors: Record<string, string[]> }
) {
  const typed = old[name] as Row[] | undefined
  const rows: Row[] = typed ?? [...kept, {}]
  return rows.map((row, index) => ({
    row,
    index,
    problemOf: (field: string) => errors[`${name}.${index}.${field}`]?.join(' '),
  }))
}
