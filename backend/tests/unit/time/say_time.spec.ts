import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { askBack } from '#services/time/ask_back'
import { resolveTime } from '#services/time/resolve_time'
import { sayTime } from '#services/time/say_time'

const zone = 'Europe/Berlin'
const now = DateTime.fromISO('2026-11-24T09:30', { zone }) as DateTime<true>
const hoursOn = () => [{ from: '08:00', to: '22:00' }]

function answer(language: 'en' | 'de', said: string) {
  const context = { language, now, zone, hoursOn, noticeHours: 0, horizonDays: 365 }
  const resolution = resolveTime(said, context)
  return resolution.kind === 'ask'
    ? askBack(resolution, language, now)
    : sayTime(resolution, language, now)
}

test.group('What is said back', () => {
  test('to "{said}": {hears}')
    .with([
      { said: 'friday at half past two', hears: 'Friday the 27th of November at 2:30 pm' },
      { said: 'tomorrow at noon', hears: 'Wednesday the 25th of November at noon' },
      { said: 'the 1st', hears: 'Tuesday the 1st of December' },
      { said: 'the 2nd', hears: 'Wednesday the 2nd of December' },
      { said: 'december 11th', hears: 'Friday the 11th of December' },
      { said: 'january 4th at ten', hears: 'Monday the 4th of January 2027 at 10 am' },
      {
        said: 'friday afternoon',
        hears: 'Friday the 27th of November, between 2 pm and 5 pm',
      },
      { said: 'friday after 3 pm', hears: 'Friday the 27th of November, from 3 pm' },
      {
        said: 'next week before noon',
        hears: 'from Monday the 30th of November to Sunday the 6th of December, until noon',
      },
    ])
    .run(({ assert }, { said, hears }) => {
      assert.equal(answer('en', said), hears)
    })

  test('in German to "{said}": {hears}')
    .with([
      { said: 'Freitag um halb drei', hears: 'Freitag, den 27. November um 14 Uhr 30' },
      { said: 'morgen um zwölf Uhr mittags', hears: 'Mittwoch, den 25. November um 12 Uhr' },
      { said: '4. Januar um elf', hears: 'Montag, den 4. Januar 2027 um 11 Uhr' },
      {
        said: 'Freitagnachmittag',
        hears: 'Freitag, den 27. November zwischen 14 Uhr und 17 Uhr',
      },
      { said: 'Freitag ab 15 Uhr', hears: 'Freitag, den 27. November ab 15 Uhr' },
      {
        said: 'nächste Woche',
        hears: 'von Montag, den 30. November bis Sonntag, den 6. Dezember',
      },
    ])
    .run(({ assert }, { said, hears }) => {
      assert.equal(answer('de', said), hears)
    })

  test('is a question with both readings where there are two', ({ assert }) => {
    assert.equal(
      answer('en', 'next friday'),
      'Is that Friday the 27th of November or Friday the 4th of December?'
    )
    assert.equal(answer('en', 'friday at nine'), 'Is that at 9 am or at 9 pm?')
    assert.equal(
      answer('de', 'nächsten Freitag um zehn'),
      'Ist Freitag, den 27. November gemeint oder Freitag, den 4. Dezember?'
    )
    assert.equal(answer('de', 'Freitag um neun'), 'Ist um 9 Uhr gemeint oder um 21 Uhr?')
  })

  test('is a question of its own for each reason', ({ assert }) => {
    const asked = [
      'friday at nine',
      'yesterday',
      'march 28th 2027 at 2:30 am',
      'october 31st 2027 at 2:30 am',
      'friday the 26th',
      'february 30th',
      'at 3 pm',
      'whenever',
      'not on friday',
      'january 4th 2029',
      'friday banana',
    ].map((said) => answer('en', said))
    assert.lengthOf(new Set(asked), asked.length)
  })
})
