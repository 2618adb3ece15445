import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { resolveDay } from '#services/bookings/day'

/** A Wednesday, late in the evening in Berlin and still afternoon in New York. */
const NOW = '2026-01-14T23:30:00+01:00'

function resolved(words: unknown, zone = 'Europe/Berlin') {
  const day = resolveDay(words, DateTime.fromISO(NOW).setZone(zone))
  return DateTime.isDateTime(day) ? day.toISO() : day
}

test.group('The day a caller means', () => {
  test('"{words}" is {date}')
    .with([
      { words: 'today', date: '2026-01-14' },
      { words: 'Tomorrow', date: '2026-01-15' },
      { words: 'the day after tomorrow', date: '2026-01-16' },
      { words: 'friday', date: '2026-01-16' },
      { words: ' Tuesday ', date: '2026-01-20' },
      { words: 'wednesday', date: '2026-01-14' },
      { words: 'heute', date: '2026-01-14' },
      { words: 'übermorgen', date: '2026-01-16' },
      { words: 'Samstag', date: '2026-01-17' },
      { words: '2026-02-28', date: '2026-02-28' },
    ])
    .run(({ assert }, { words, date }) => {
      assert.equal(resolved(words), `${date}T00:00:00.000+01:00`)
    })

  test('is counted in the business’s own zone', ({ assert }) => {
    assert.equal(resolved('tomorrow', 'Asia/Tokyo'), '2026-01-16T00:00:00.000+09:00')
    assert.equal(resolved('tomorrow', 'America/New_York'), '2026-01-15T00:00:00.000-05:00')
  })

  test('nothing said is any day')
    .with([undefined, null, ''])
    .run(({ assert }, words) => {
      assert.equal(resolved(words), 'any')
    })

  test('{$self} cannot be told: we ask back')
    .with(['soon', 'friday or saturday', '2026-02-30', '2026-01-13', '14.01.2026', 7, {}])
    .run(({ assert }, words) => {
      assert.isNull(resolved(words))
    })
})
