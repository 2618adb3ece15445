export interface TestCounts {
  passed: number
  failed: number
  skipped: number
}

const CLOSING_LINE = /^tests: (\d+) passed, (\d+) failed, (\d+) skipped$/gm

/** What a run's last closing line says; null when it ended without one. */
export function readCounts(output: string): TestCounts | null {
  const last = [...output.matchAll(CLOSING_LINE)].at(-1)
  if (!last) return null
  return { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3]) }
}

/** A run that ended badly has failed, whatever it counted before. */
export function countsOf(exitCode: number, output: string): TestCounts {
  const counts = readCounts(output) ?? { passed: 0, failed: 1, skipped: 0 }
  return { ...counts, failed: exitCode === 0 ? counts.failed : Math.max(counts.failed, 1) }
}

export function closingLine(all: TestCounts[]): string {
  const sum = (count: keyof TestCounts) => all.reduce((total, one) => total + one[count], 0)
  return `tests: ${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`
}
