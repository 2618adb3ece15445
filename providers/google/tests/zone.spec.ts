import { test } from '@japa/runner'
import { inZone, instantOf } from '../src/zone.ts'

test.group('zones', () => {
  test('an instant is written with the offset it has there', ({ assert }) => {
    const summer = new Date('2026-07-01T12:00:00Z')
    assert.equal(inZone(summer, 'Europe/Berlin'), '2026-07-01T14:00:00+02:00')
    assert.equal(inZone(summer, 'America/New_York'), '2026-07-01T08:00:00-04:00')
    assert.equal(inZone(summer, 'Asia/Kathmandu'), '2026-07-01T17:45:00+05:45')
    assert.equal(inZone(summer, 'America/St_Johns'), '2026-07-01T09:30:00-02:30')
    assert.equal(inZone(summer, 'UTC'), '2026-07-01T12:00:00+00:00')
  })

  test('the hour that is shown twice is told apart', ({ assert }) => {
    const first = new Date('2026-10-25T00:30:00Z')
    const second = new Date('2026-10-25T01:30:00Z')
    assert.equal(inZone(first, 'Europe/Berlin'), '2026-10-25T02:30:00+02:00')
    assert.equal(inZone(second, 'Europe/Berlin'), '2026-10-25T02:30:00+01:00')
  })

  test('a local time is the instant at which clocks show it, on either side of a change', ({
    assert,
  }) => {
    const at = (local: string) => instantOf(local, 'Europe/Berlin').toISOString()
    assert.equal(at('2026-03-29T00:00:00'), '2026-03-28T23:00:00.000Z')
    assert.equal(at('2026-03-30T00:00:00'), '2026-03-29T22:00:00.000Z')
    assert.equal(at('2026-10-25T00:00:00'), '2026-10-24T22:00:00.000Z')
    assert.equal(at('2026-10-26T00:00:00'), '2026-10-25T23:00:00.000Z')
  })
})
