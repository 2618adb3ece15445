import { test } from '@japa/runner'
import { nextAttemptIn } from '#services/webhooks/schedule'

const HOUR = 3600
const STEPS = [5, 300, 1800, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR]
const plain = { retryAfterMs: null, overloaded: false }
/** In the middle of the jitter. */
const MIDDLE = 0.5

test.group('When to try again', () => {
  test('ten attempts lie over 75 hours and 35 minutes', ({ assert }) => {
    const waits = STEPS.map((_, index) => nextAttemptIn({ attempts: index + 1, ...plain }, MIDDLE)!)
    assert.deepEqual(waits, STEPS)
    assert.equal(
      waits.reduce((sum, wait) => sum + wait, 0),
      75 * HOUR + 35 * 60 + 5
    )
    assert.isNull(nextAttemptIn({ attempts: 10, ...plain }, MIDDLE))
  })

  test('no two endpoints come back at once: a fifth earlier to a fifth later', ({ assert }) => {
    assert.equal(nextAttemptIn({ attempts: 2, ...plain }, 0), 240)
    assert.equal(nextAttemptIn({ attempts: 2, ...plain }, 0.999999), 360)
  })

  test('a wish of {wish} s after the second attempt is {granted} s')
    .with([
      { wish: 0, granted: 300 },
      { wish: 100, granted: 300 },
      { wish: 400, granted: 400 },
      { wish: 600, granted: 600 },
      { wish: 100_000, granted: 600 },
    ])
    .run(({ assert }, { wish, granted }) => {
      const failed = { attempts: 2, retryAfterMs: wish * 1000, overloaded: false }
      assert.equal(nextAttemptIn(failed, MIDDLE), granted)
    })

  test('who is overloaded is left alone for a minute at least', ({ assert }) => {
    const overloaded = { retryAfterMs: null, overloaded: true }
    assert.equal(nextAttemptIn({ attempts: 1, ...overloaded }, 0), 60)
    assert.equal(nextAttemptIn({ attempts: 2, ...overloaded }, 0), 240)
  })
})
