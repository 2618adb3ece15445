import { test } from '@japa/runner'
import { readPhrases } from '#tests/support/time_phrases/read'

const phrases = readPhrases()

/** Counted from the calendar's rule alone. */
function weekday(date: string) {
  return new Date(`${date}T00:00:00Z`).toUTCString().slice(0, 3)
}

test.group('The table of phrases', () => {
  test('has at least two thousand, a good half of each language', ({ assert }) => {
    const german = phrases.filter(({ scene }) => scene.language === 'de').length
    assert.isAbove(phrases.length, 2000)
    assert.isAbove(german, 1000)
    assert.isAbove(phrases.length - german, 1000)
  })

  test('names the weekdays of its dates rightly', ({ assert }) => {
    const wrong = phrases.filter(({ expected }) => {
      const [, named, date] = /^(\w{3}) (\d{4}-\d\d-\d\d)/.exec(expected) ?? []
      return named && weekday(date!) !== named
    })
    assert.deepEqual(
      wrong.map(({ said, expected }) => `${said} | ${expected}`),
      []
    )
  })

  test('means one thing by the same words in the same place', ({ assert }) => {
    const known = new Map<string, string>()
    const twice = phrases.filter(({ said, scene, expected }) => {
      const key = JSON.stringify([said, scene])
      const before = known.get(key)
      known.set(key, expected)
      return before !== undefined && before !== expected
    })
    assert.deepEqual(
      twice.map(({ said }) => said),
      []
    )
  })
})
