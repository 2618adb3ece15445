import { BaseReporter } from '@japa/runner/core'

/**
 * Keeps the run's counts. Reporters print side by side, so the line that other programs
 * read last is fetched from here when the run is over.
 */
export class Counts extends BaseReporter {
  line = 'tests: 0 passed, 0 failed, 0 skipped'

  protected override async end(): Promise<void> {
    const { passed, failed, skipped, todo } = this.runner!.getSummary().aggregates
    this.line = `tests: ${passed} passed, ${failed} failed, ${skipped + todo} skipped`
  }
}
