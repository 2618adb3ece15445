import { test } from '@japa/runner'
import { inTurn } from '#services/time/in_turn'
import { within } from '#services/time/within'

/** Work that ends when the spec says so. */
function held<T>(value: T) {
  let finish = () => {}
  const done = new Promise<T>((resolve) => {
    finish = () => resolve(value)
  })
  return { done, finish }
}

test.group('Waiting for so long', () => {
  test('what is done in time is what it comes to', async ({ assert }) => {
    assert.equal(await within(60_000, Promise.resolve('done')), 'done')
  })

  test('what is late is null, and goes on', async ({ assert }) => {
    const work = held('late')
    assert.isNull(await within(1, work.done))
    work.finish()
    assert.equal(await work.done, 'late')
  })

  test('what fails in time fails', async ({ assert }) => {
    await assert.rejects(() => within(60_000, Promise.reject(new Error('broken'))), 'broken')
  })
})

test.group('One after the other', () => {
  test('under one key nothing begins before the last has ended', async ({ assert }) => {
    const steps: string[] = []
    const first = held('first')
    const turns = [
      inTurn('a', async () => {
        steps.push('first begins')
        await first.done
        steps.push('first ends')
      }),
      inTurn('a', async () => {
        steps.push('second')
      }),
      inTurn('b', async () => {
        steps.push('other key')
        first.finish()
      }),
    ]
    await Promise.all(turns)
    assert.deepEqual(steps, ['first begins', 'other key', 'first ends', 'second'])
  })

  test('a failure is its own, and the next has its turn', async ({ assert }) => {
    const failing = inTurn('c', () => Promise.reject(new Error('broken')))
    const next = inTurn('c', async () => 'fine')
    await assert.rejects(() => failing, 'broken')
    assert.equal(await next, 'fine')
  })
})
