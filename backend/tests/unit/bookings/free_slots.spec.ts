import { test } from '@japa/runner'
import { DateTime, Interval } from 'luxon'
import { freeSlots, spread } from '#services/bookings/free_slots'

const ZONE = 'Europe/Berlin'
const LONG_AGO = DateTime.fromISO('2026-01-01', { zone: ZONE })

function between(from: string, to: string, date = '2026-01-14') {
  return Interval.fromDateTimes(
    DateTime.fromISO(`${date}T${from}`, { zone: ZONE }),
    DateTime.fromISO(`${date}T${to}`, { zone: ZONE })
  ) as Interval<true>
}

function free(want: Partial<Parameters<typeof freeSlots>[0]>) {
  const usual = {
    windows: [between('09:00', '12:00')],
    busy: [],
    minutes: 60,
    bufferMinutes: 0,
    earliest: LONG_AGO,
  }
  return freeSlots({ ...usual, ...want }).map((start) => start.toFormat('HH:mm'))
}

test.group('Free times', () => {
  test('every half hour that the service fits', ({ assert }) => {
    assert.deepEqual(free({}), ['09:00', '09:30', '10:00', '10:30', '11:00'])
  })

  test('none when it does not fit', ({ assert }) => {
    assert.deepEqual(free({ minutes: 181 }), [])
    assert.deepEqual(free({ minutes: 180 }), ['09:00'])
  })

  test('what is busy ends where the next may begin', ({ assert }) => {
    assert.deepEqual(free({ busy: [between('10:00', '10:30')] }), ['09:00', '10:30', '11:00'])
  })

  test('a minute of overlap is too much', ({ assert }) => {
    assert.notInclude(free({ busy: [between('09:59', '10:00')] }), '09:00')
    assert.notInclude(free({ busy: [between('10:00', '10:31')] }), '10:30')
  })

  test('the buffer has to fit before the next appointment, not before closing', ({ assert }) => {
    const busy = [between('11:00', '12:00')]
    assert.deepEqual(free({ busy, bufferMinutes: 15 }), ['09:00', '09:30'])
    assert.include(free({ bufferMinutes: 15 }), '11:00')
  })

  test('nothing earlier than the notice allows', ({ assert }) => {
    const earliest = DateTime.fromISO('2026-01-14T10:00:01', { zone: ZONE })
    assert.deepEqual(free({ earliest }), ['10:30', '11:00'])
  })

  test('a day off leaves nothing', ({ assert }) => {
    assert.deepEqual(free({ busy: [between('00:00', '23:59')] }), [])
  })

  test('on the day that clocks go forward, no start lies in the gap', ({ assert }) => {
    const windows = [between('01:00', '04:00', '2026-03-29')]
    assert.deepEqual(free({ windows, minutes: 30 }), ['01:00', '01:30', '03:00', '03:30'])
  })
})

test.group('Offers of a day', () => {
  test('are spread from the first to the last', ({ assert }) => {
    const hours = [9, 10, 11, 12, 13, 14, 15, 16, 17]
    assert.deepEqual(spread(hours, 5), [9, 11, 13, 15, 17])
    assert.deepEqual(spread([1, 2], 5), [1, 2])
    assert.deepEqual(spread([], 5), [])
  })
})
