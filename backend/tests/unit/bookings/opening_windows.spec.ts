import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { openingWindows } from '#services/bookings/opening_windows'
import type { OpeningHours, Weekday } from '#services/agents/content'

const ZONE = 'Europe/Berlin'

function day(iso: string, zone = ZONE) {
  return DateTime.fromISO(iso, { zone })
}

function opened(iso: string, opens: string, closes: string, zone = ZONE) {
  const date = day(iso, zone)
  const hours: OpeningHours[] = [{ weekday: date.weekday as Weekday, opens, closes }]
  return openingWindows(date, hours).map(({ start, end }) => [
    start.toUTC().toISO(),
    end.toUTC().toISO(),
  ])
}

test.group('When a business is open', () => {
  test('wall times are instants in its zone: {date}, {zone}')
    .with([
      { date: '2026-01-14', zone: ZONE, from: '2026-01-14T08:00:00.000Z' },
      { date: '2026-07-15', zone: ZONE, from: '2026-07-15T07:00:00.000Z' },
      { date: '2026-07-15', zone: 'America/New_York', from: '2026-07-15T13:00:00.000Z' },
      { date: '2026-07-15', zone: 'Asia/Kathmandu', from: '2026-07-15T03:15:00.000Z' },
    ])
    .run(({ assert }, { date, zone, from }) => {
      assert.equal(opened(date, '09:00', '17:00', zone)[0][0], from)
    })

  test('on a day without hours it is closed', ({ assert }) => {
    const hours: OpeningHours[] = [{ weekday: 1, opens: '09:00', closes: '17:00' }]
    assert.deepEqual(openingWindows(day('2026-01-13'), hours), [])
  })

  test('a lunch break makes two windows', ({ assert }) => {
    const hours: OpeningHours[] = [
      { weekday: 3, opens: '09:00', closes: '12:00' },
      { weekday: 3, opens: '13:00', closes: '17:00' },
    ]
    assert.lengthOf(openingWindows(day('2026-01-14'), hours), 2)
  })

  test('midnight at the end of a day is the start of the next', ({ assert }) => {
    assert.deepEqual(opened('2026-01-14', '20:00', '24:00'), [
      ['2026-01-14T19:00:00.000Z', '2026-01-14T23:00:00.000Z'],
    ])
  })

  test('the day that clocks go forward is an hour shorter, and its hours are right', ({
    assert,
  }) => {
    assert.deepEqual(opened('2026-03-29', '01:00', '04:00'), [
      ['2026-03-29T00:00:00.000Z', '2026-03-29T02:00:00.000Z'],
    ])
  })

  test('a wall time that the day does not have opens nothing', ({ assert }) => {
    assert.deepEqual(opened('2026-03-29', '02:30', '10:00'), [])
    assert.deepEqual(opened('2026-03-29', '00:00', '02:30'), [])
    assert.deepEqual(opened('2026-03-08', '02:00', '10:00', 'America/New_York'), [])
  })

  test('a wall time that the day has twice opens nothing', ({ assert }) => {
    assert.deepEqual(opened('2026-10-25', '02:30', '10:00'), [])
    assert.deepEqual(opened('2026-10-25', '00:00', '02:00'), [])
    assert.deepEqual(opened('2026-11-01', '01:15', '10:00', 'America/New_York'), [])
  })

  test('hours that make no sense open nothing', ({ assert }) => {
    assert.deepEqual(opened('2026-01-14', '17:00', '09:00'), [])
    assert.deepEqual(opened('2026-01-14', '09:00', '09:00'), [])
    assert.deepEqual(opened('2026-01-14', 'noon', '17:00'), [])
  })
})
