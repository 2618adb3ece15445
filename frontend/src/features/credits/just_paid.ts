import type { Data } from '#/lib/api.ts'

const A_MOMENT_MS = 60_000

/** Whether a purchase has arrived in the last moment. */
export function hasJustPaid(statement: Pick<Data.StatementLine, 'kind' | 'at'>[]) {
  return statement.some(
    ({ kind, at }) => kind === 'purchase' && Date.parse(at) > Date.now() - A_MOMENT_MS
  )
}
