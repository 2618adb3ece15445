import { BaseReporter } from '@japa/runner/core'
import type { NamedReporterContract } from '@japa/runner/types'

/** Closes a run with one line that programs can read. */
class CountsReporter extends BaseReporter {
  static name = 'counts'

  async end() {
    const { aggregates } = this.runner!.getSummary()
    console.log(
      `tests: ${aggregates.passed} passed, ${aggregates.failed} failed, ${aggregates.skipped} skipped`
    )
  }
}

export const countsReporter: NamedReporterContract = {
  name: 'counts',
  handler: (...args) => new CountsReporter().boot(...args),
}
