import { BaseReporter } from '@japa/runner/core'
import type { NamedReporterContract } from '@japa/runner/types'

/** Closes a run with a line for each test that failed, and one with the counts, for programs to read. */
class CountsReporter extends BaseReporter {
  static name = 'counts'

  async end() {
    const { aggregates, failedTestsTitles } = this.runner!.getSummary()
    for (const title of failedTestsTitles) console.log(`failed: ${title}`)
    console.log(
      `tests: ${aggregates.passed} passed, ${aggregates.failed} failed, ${aggregates.skipped} skipped`
    )
  }
}

export const countsReporter: NamedReporterContract = {
  name: 'counts',
  handler: (...args) => new CountsReporter().boot(...args),
}
