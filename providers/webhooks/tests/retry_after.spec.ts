import { test } from '@japa/runner'
import { parseRetryAfter } from '../src/retry_after.ts'

const NOW = new Date('2030-01-01T12:00:00Z')

test.group('Retry-After', () => {
  test('{0} is {1} ms')
    .with([
      ['0', 0],
      [' 90 ', 90_000],
      ['Tue, 01 Jan 2030 12:02:00 GMT', 120_000],
      ['Tuesday, 01-Jan-30 12:02:00 GMT', 120_000],
      ['Tue, 01 Jan 2030 11:00:00 GMT', 0],
      [undefined, null],
      ['', null],
      ['soon', null],
      ['Someday', null],
      ['-5', null],
      ['1.5', null],
      ['12345678901', null],
    ] as [string | undefined, number | null][])
    .run(({ assert }, [value, expected]) => assert.equal(parseRetryAfter(value, NOW), expected))
})
