import fc from 'fast-check'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { resolveTime } from '#services/time/resolve_time'
import { instantsOf } from '#tests/support/time_phrases/postgres'
import type { Resolution } from '#services/time/resolution'

/** Cities as a caller names them, and days on which clocks change there. */
const PLACES = [
  { zone: 'Europe/Berlin', city: 'berlin time', changes: ['2026-10-25', '2027-03-28'] },
  { zone: 'America/New_York', city: 'new york time', changes: ['2026-11-01', '2027-03-14'] },
  { zone: 'Asia/Kolkata', city: 'kolkata time', changes: [] },
  { zone: 'Australia/Lord_Howe', city: 'lord howe time', changes: ['2026-10-04', '2027-04-04'] },
  { zone: 'Pacific/Chatham', city: 'chatham time', changes: ['2026-09-27', '2027-04-04'] },
  { zone: 'UTC', city: 'utc', changes: [] },
]
const CHANGES = PLACES.flatMap(({ changes }) => changes)

function ask(said: string, zone: string, now = '2026-06-01T12:00', language: 'en' | 'de' = 'en') {
  return resolveTime(said, {
    language,
    now: DateTime.fromISO(now, { zone }) as DateTime<true>,
    zone,
    hoursOn: () => [{ from: '09:00', to: '18:00' }],
    noticeHours: 0,
    horizonDays: 1000,
  })
}

/** As PostgreSQL would have it: an instant, or why there is none. */
function shouldBe(instants: number[]): number | string {
  if (instants.length === 0) return 'gap'
  return instants.length === 1 ? instants[0]! : 'overlap'
}

function came(resolution: Resolution): number | string {
  if (resolution.kind === 'ask') return resolution.why
  return resolution.kind === 'instant' ? resolution.at.toMillis() : resolution.kind
}

test.group('Times in zones, against PostgreSQL', () => {
  for (const { zone, changes } of PLACES) {
    test(`${zone}: every quarter of an hour of the days on which clocks change anywhere`, async ({
      assert,
    }) => {
      const times = CHANGES.flatMap((date) =>
        Array.from({ length: 95 }, (_, quarter) => ({ date, time: clock((quarter + 1) * 15) }))
      )
      const instants = await instantsOf(times.map(({ date, time }) => at(date, time, zone)))
      const expected = instants.map(shouldBe)
      const results = times.map(({ date, time }) => came(ask(`${date} ${time}`, zone)))
      assert.deepEqual(results, expected)
      const asked = new Set(expected.filter((one) => typeof one === 'string'))
      assert.deepEqual([...asked].sort(), changes.length > 0 ? ['gap', 'overlap'] : [])
    })

    test(`${zone}: around midnight and at the year’s end the day is the business’s own`, async ({
      assert,
    }) => {
      const cases = [
        { now: '2026-11-24T23:59', said: 'tomorrow at 00:30', wall: '2026-11-25 00:30' },
        {
          now: '2026-11-24T23:59',
          said: 'the day after tomorrow at 3 pm',
          wall: '2026-11-26 15:00',
        },
        { now: '2026-11-25T00:01', said: 'today at 3 pm', wall: '2026-11-25 15:00' },
        { now: '2026-12-31T23:59', said: 'tomorrow at 00:01', wall: '2027-01-01 00:01' },
        { now: '2026-12-31T23:59', said: 'monday at ten', wall: '2027-01-04 10:00' },
        { now: '2027-01-01T00:00', said: 'today at 23:59', wall: '2027-01-01 23:59' },
        { now: '2026-12-31T12:00', said: 'today at 23:59', wall: '2026-12-31 23:59' },
      ]
      const instants = await instantsOf(cases.map(({ wall }) => ({ wall, zone })))
      const results = cases.map(({ now, said }) => came(ask(said, zone, now)))
      assert.deepEqual(results, instants.map(shouldBe))
    })

    test(`${zone}: a caller who names the clock of another place means that place’s`, async ({
      assert,
    }) => {
      const days = [...CHANGES, '2026-12-31', '2027-01-01']
      const cases = PLACES.flatMap((place) =>
        days.flatMap((date) =>
          ['01:45', '02:15', '03:15', '15:00', '23:45'].map((time) => ({ ...place, date, time }))
        )
      )
      const there = cases.map(({ date, time, zone: elsewhere }) => at(date, time, elsewhere))
      const results = cases.map(({ date, time, city }) => ask(`${date} ${time} ${city}`, zone))
      assert.deepEqual(results.map(came), (await instantsOf(there)).map(shouldBe))
      assert.isTrue(results.every((result) => result.zone === zone))
    })
  }

  test('two thousand times of any day, said in both languages', async ({ assert }) => {
    const day = fc
      .integer({ min: 0, max: 730 })
      .map((days) => DateTime.utc(2026, 7, 1).plus({ days }).toISODate()!)
    const moment = fc.constantFrom(...PLACES).chain((place) =>
      fc.record({
        place: fc.constant(place),
        date: fc.oneof(day, fc.constantFrom(...(place.changes.length ? place.changes : CHANGES))),
        minutes: fc.oneof(
          fc.integer({ min: 1, max: 24 * 60 - 1 }),
          fc.integer({ min: 60, max: 4 * 60 })
        ),
        language: fc.constantFrom('en' as const, 'de' as const),
      })
    )
    const times = fc.sample(moment, { numRuns: 2000, seed: 20261124 })
    const instants = await instantsOf(
      times.map(({ date, minutes, place }) => at(date, clock(minutes), place.zone))
    )
    const wrong = times.flatMap(({ date, minutes, place, language }, index) => {
      const said = inWords(date, clock(minutes), language)
      const [is, should] = [
        came(ask(said, place.zone, undefined, language)),
        shouldBe(instants[index]!),
      ]
      return is === should ? [] : [`${said} in ${place.zone}: ${is}, not ${should}`]
    })
    assert.deepEqual(wrong, [])
    const asked = instants.filter(({ length }) => length !== 1).length
    assert.isAbove(asked, 50)
    console.log(`    ${times.length} generated times, ${asked} of them in a gap or an overlap`)
  })
})

function at(date: string, time: string, zone: string) {
  return { wall: `${date} ${time}`, zone }
}

function clock(minutes: number): string {
  return DateTime.utc(2026).plus({ minutes }).toFormat('HH:mm')
}

function inWords(date: string, time: string, language: 'en' | 'de'): string {
  const [year, month, day] = date.split('-').map(Number)
  if (language === 'de') return `am ${day}.${month}.${year} um ${time} Uhr`
  const name = DateTime.utc(year!, month!, 1).setLocale('en').monthLong
  return `the ${day}th of ${name} ${year} at ${time}`
}
