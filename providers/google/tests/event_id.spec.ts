import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { eventIdOf } from '../src/event_id.ts'

const BOOKING = '019c0000-0000-7000-8000-000000000001'

test.group('event id', () => {
  test('is what Google takes: base32hex in lower case', ({ assert }) => {
    for (let generation = 0; generation < 100; generation++) {
      assert.match(eventIdOf(randomUUID(), generation), /^[a-v0-9]{27,28}$/)
    }
  })

  test('is the same for the same booking and generation', ({ assert }) => {
    assert.equal(eventIdOf(BOOKING, 3), eventIdOf(BOOKING.toUpperCase(), 3))
  })

  test('differs between generations, and between bookings that differ in a bit', ({ assert }) => {
    const neighbour = BOOKING.replace(/1$/, '0')
    const ids = [BOOKING, neighbour].flatMap((booking) =>
      Array.from({ length: 64 }, (_, generation) => eventIdOf(booking, generation))
    )
    assert.equal(new Set(ids).size, ids.length)
  })

  test('keeps leading zeroes, so that no booking runs into another’s generations', ({ assert }) => {
    const first = '00000000-0000-0000-0000-000000000001'
    assert.equal(eventIdOf(first, 0), `${'0'.repeat(25)}10`)
  })
})
