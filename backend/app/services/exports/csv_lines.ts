import { csvOf } from '#services/presentation/csv'
import { headOf, SUBJECTS } from './subjects.ts'
import type { SubjectName } from './names.ts'
import type { Line, Scope } from './subject.ts'

const AT_ONCE = 500
/** Without it Excel takes UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A whole subject as CSV, piece by piece: never all of it in memory. */
export async function* csvLines(name: SubjectName, scope: Scope): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvOf([headOf(name, scope.words)])
  let last: Line | null = null
  for (;;) {
    const lines: Line[] = await SUBJECTS[name].read(scope, last, AT_ONCE)
    if (lines.length === 0) return
    yield csvOf(lines.map(({ cells }) => cells))
    last = lines.at(-1)!
  }
}
