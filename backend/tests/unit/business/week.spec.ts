import { test } from '@japa/runner'
import { weekOf, type TypedWeek } from '#services/business/week'
import { wordsIn } from '#services/language/words'

function problemOf(days: TypedWeek['days'], language = 'en') {
  try {
    weekOf({ days }, wordsIn(language))
    return null
  } catch (error) {
    const [{ field, message }] = (error as any).messages
    return { field, message }
  }
}

test.group('A week as it is typed', () => {
  test('is opening hours in time’s order, without what was left empty', ({ assert }) => {
    const days = {
      mon: [
        { opens: '13:00', closes: '17:00' },
        { opens: '09:00', closes: '12:00' },
        { opens: null, closes: null },
      ],
      wed: [],
    }
    assert.deepEqual(weekOf({ days }, wordsIn('en')), [
      { weekday: 1, opens: '09:00', closes: '12:00' },
      { weekday: 1, opens: '13:00', closes: '17:00' },
    ])
  })

  test('has no hours on a day that is ticked closed', ({ assert }) => {
    const days = { mon: [{ opens: '09:00', closes: '12:00' }] }
    assert.deepEqual(weekOf({ days, closed: ['mon'] }, wordsIn('en')), [])
  })

  test('ends a day at midnight, which a time field calls 00:00', ({ assert }) => {
    const days = { fri: [{ opens: '18:00', closes: '00:00' }] }
    assert.deepEqual(weekOf({ days }, wordsIn('en')), [
      { weekday: 5, opens: '18:00', closes: '24:00' },
    ])
  })

  test('is refused with the day and what to do: {what}')
    .with([
      {
        what: 'no end',
        windows: [{ opens: '09:00', closes: null }],
        says: /Monday: only 09:00 is given.*both/,
      },
      {
        what: 'no beginning',
        windows: [{ opens: null, closes: '12:00' }],
        says: /Monday: only 12:00 is given/,
      },
      {
        what: 'over midnight',
        windows: [{ opens: '22:00', closes: '02:00' }],
        says: /22:00 to 02:00 goes over midnight. End Monday at 00:00, .* Tuesday at 00:00/,
      },
      { what: 'no time', windows: [{ opens: '09:00', closes: '09:00' }], says: /no time at all/ },
      {
        what: 'an overlap',
        windows: [
          { opens: '09:00', closes: '13:00' },
          { opens: '12:30', closes: '17:00' },
        ],
        says: /you close at 13:00 but open again at 12:30/,
      },
    ])
    .run(({ assert }, { windows, says }) => {
      const problem = problemOf({ mon: windows })
      assert.equal(problem?.field, 'days.mon')
      assert.match(problem!.message, says)
    })

  test('may close and open again at the same minute', ({ assert }) => {
    const days = {
      mon: [
        { opens: '09:00', closes: '13:00' },
        { opens: '13:00', closes: '17:00' },
      ],
    }
    assert.isNull(problemOf(days))
  })

  test('is refused in the language of who typed it', ({ assert }) => {
    const problem = problemOf({ sun: [{ opens: '22:00', closes: '02:00' }] }, 'de')
    assert.match(problem!.message, /^Sonntag: .* am Montag um 00:00/)
  })
})
