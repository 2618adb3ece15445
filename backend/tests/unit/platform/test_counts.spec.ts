import { test } from '@japa/runner'
import { closingLine, countsOf, readCounts } from '../../../bin/support/test_counts.ts'

test.group('Test counts', () => {
  test('the last closing line is the one that counts', ({ assert }) => {
    const output =
      'tests: 1 passed, 0 failed, 0 skipped\nmore\ntests: 5 passed, 1 failed, 2 skipped\n'
    assert.deepEqual(readCounts(output), { passed: 5, failed: 1, skipped: 2 })
  })

  test('a run that ended badly has a failure, whatever it printed', ({ assert }) => {
    assert.equal(countsOf(1, 'tests: 5 passed, 0 failed, 0 skipped\n').failed, 1)
    assert.equal(countsOf(0, 'it fell over before its closing line').failed, 1)
    assert.equal(countsOf(0, 'tests: 5 passed, 0 failed, 0 skipped\n').failed, 0)
  })

  test('runs are added up to one line', ({ assert }) => {
    const runs = [
      { passed: 2, failed: 0, skipped: 1 },
      { passed: 3, failed: 4, skipped: 0 },
    ]
    assert.equal(closingLine(runs), 'tests: 5 passed, 4 failed, 1 skipped')
  })
})
