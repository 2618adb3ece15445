import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { holidayRegions, publicHolidays } from '#services/business/holiday_calendar'
import type { Language } from '#config/i18n'

async function daysIn(country: string, region: string | null, year = 2026) {
  const from = DateTime.utc(year, 1, 1)
  const holidays = await publicHolidays({ country, region }, { from, to: from.endOf('year') })
  return holidays.map(({ day }) => day)
}

test.group('Public holidays', () => {
  test('of Bavaria are Berlin’s, and more and less', async ({ assert }) => {
    const [bavaria, berlin] = [await daysIn('DE', 'BY'), await daysIn('DE', 'BE')]
    // Epiphany, Corpus Christi, All Saints’.
    assert.deepEqual(
      bavaria.filter((day) => !berlin.includes(day)),
      ['2026-01-06', '2026-06-04', '2026-11-01']
    )
    // International Women’s Day.
    assert.deepEqual(
      berlin.filter((day) => !bavaria.includes(day)),
      ['2026-03-08']
    )
  })

  test('can be those of a part of a region', async ({ assert }) => {
    const augsburg = await daysIn('DE', 'BY-A')
    assert.includeMembers(augsburg, ['2026-08-08', '2026-08-15'])
    const ids = (await holidayRegions('DE', 'de')).map(({ id }) => id)
    assert.includeMembers(ids, ['BE', 'BY', 'BY-A'])
  })

  test('are kept in regions that are called what the reader calls them', async ({ assert }) => {
    const named = async (country: string, language: Language) =>
      Object.fromEntries(
        (await holidayRegions(country, language)).map(({ id, name }) => [id, name])
      )
    const [english, german] = [await named('DE', 'en'), await named('DE', 'de')]
    assert.equal(english['BY'], 'Bavaria')
    assert.equal(english['BY-A'], 'Bavaria: City of Augsburg')
    assert.equal(english['BE'], 'Berlin')
    assert.equal(german['BY'], 'Bayern')
    assert.equal(german['BY-A'], 'Bayern: Stadt Augsburg')
    const carinthia = [(await named('AT', 'en'))['2'], (await named('AT', 'de'))['2']]
    assert.deepEqual(carinthia, ['Carinthia', 'Kärnten'])
  })

  test('are chosen from regions by name, each before its parts', async ({ assert }) => {
    const names = (await holidayRegions('DE', 'en')).map(({ name }) => name)
    const saxony = ['Saxony', 'Saxony: District of Bautzen', 'Saxony-Anhalt', 'Schleswig-Holstein']
    assert.deepEqual(names.slice(names.indexOf('Saxony')).slice(0, 4), saxony)
  })

  test('are days of where they are kept, wherever this machine is', async ({ assert }) => {
    const newYork = await daysIn('US', 'NY')
    assert.includeMembers(newYork, ['2026-07-04', '2026-11-26', '2026-12-25'])
  })

  test('of several days are each of them, and half days are none', async ({ assert }) => {
    assert.includeMembers(await daysIn('AE', null), ['2026-03-20', '2026-03-21', '2026-03-22'])
    assert.notInclude(await daysIn('GT', null), '2026-12-24')
  })

  test('have a name in each language', async ({ assert }) => {
    const day = DateTime.utc(2026, 10, 3)
    const [unity] = await publicHolidays({ country: 'DE', region: null }, { from: day, to: day })
    assert.equal(unity.names.de, 'Tag der Deutschen Einheit')
    assert.notEqual(unity.names.en, unity.names.de)
  })

  test('of nowhere are none', async ({ assert }) => {
    assert.deepEqual(await daysIn('XX', null), [])
  })
})
