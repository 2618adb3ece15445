import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { billedSeconds } from '#services/calls/billed_seconds'

const answered = DateTime.fromISO('2026-01-14T09:00:00Z')
const receipts = { answeredReceiptAt: answered, endedReceiptAt: answered.plus({ seconds: 33.2 }) }
const nothing = { answeredReceiptAt: null, endedReceiptAt: null }

test.group('Billed seconds', () => {
  test('{ms} ms as reported are {seconds} s under a ceiling of {ceiling} s')
    .with([
      { ms: 0, ceiling: 60, seconds: 0 },
      { ms: 1, ceiling: 60, seconds: 1 },
      { ms: 26_729, ceiling: 60, seconds: 27 },
      { ms: 60_000, ceiling: 60, seconds: 60 },
      { ms: 64_001, ceiling: 60, seconds: 65 },
      { ms: 66_000, ceiling: 60, seconds: 65 },
      { ms: 3_600_000, ceiling: 60, seconds: 65 },
      { ms: 3_600_000, ceiling: null, seconds: 3600 },
      { ms: -5000, ceiling: 60, seconds: 0 },
    ])
    .run(({ assert }, { ms, ceiling, seconds }) => {
      const report = { duration: { ms, source: 'timestamps' as const } }
      assert.deepEqual(billedSeconds(report, receipts, ceiling), { seconds, source: 'timestamps' })
    })

  test('nothing reported: between our receipts', ({ assert }) => {
    const counted = billedSeconds({ duration: null }, receipts, 600)
    assert.deepEqual(counted, { seconds: 34, source: 'receipts' })
  })

  test('receipts are bounded as well', ({ assert }) => {
    const counted = billedSeconds({ duration: null }, receipts, 10)
    assert.deepEqual(counted, { seconds: 15, source: 'receipts' })
  })

  test('receipts in the wrong order count nothing', ({ assert }) => {
    const swapped = { answeredReceiptAt: receipts.endedReceiptAt, endedReceiptAt: answered }
    assert.equal(billedSeconds({ duration: null }, swapped, 600).seconds, 0)
  })

  test('nothing known is nothing counted', ({ assert }) => {
    const counted = billedSeconds({ duration: null }, nothing, 600)
    assert.deepEqual(counted, { seconds: 0, source: 'none' })
  })
})
