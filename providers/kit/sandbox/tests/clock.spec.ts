import { test } from '@japa/runner'
import { createClock } from '../src/clock.ts'
import { openShop } from './support.ts'

const HOUR = 3_600_000
const NOON = new Date('2030-01-01T12:00:00Z')

test.group('Clock', () => {
  test('runs with real time, and from where it was moved to', ({ assert }) => {
    const clock = createClock()
    assert.closeTo(clock.now().getTime(), Date.now(), 1_000)
    clock.advance(HOUR)
    clock.advance(HOUR)
    assert.closeTo(clock.now().getTime(), Date.now() + 2 * HOUR, 1_000)
  })

  test('stands still when frozen, also after being moved', ({ assert }) => {
    const clock = createClock()
    clock.advance(HOUR)
    clock.freeze(NOON)
    assert.deepEqual(clock.now(), NOON)
    clock.advance(HOUR)
    assert.deepEqual(clock.now(), new Date('2030-01-01T13:00:00Z'))
    clock.freeze(null)
    assert.closeTo(clock.now().getTime(), Date.now(), 1_000)
  })

  test('is the one that stand-ins ask', async ({ assert, test: self }) => {
    const { sandbox } = await openShop(self)
    sandbox.clock.freeze(NOON)
    assert.equal(await sandbox.act('shop', 'now', null), NOON.toISOString())
  })

  test('a reset forgets data, faults and moved time', async ({ assert, test: self }) => {
    const { sandbox, request, sales } = await openShop(self)
    await request('POST /sales/one')
    sandbox.inject('shop', { kind: 'hang' })
    sandbox.clock.freeze(NOON)
    sandbox.reset()
    assert.deepEqual(sales(), ['seed'])
    assert.equal((await request('GET /page')).status, 200)
    assert.closeTo(sandbox.clock.now().getTime(), Date.now(), 1_000)
  })
})
