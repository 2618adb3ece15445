import { test } from '@japa/runner'
import { readAloud } from '../sandbox/simulation/read_aloud.ts'

test.group('a tool’s answer is read aloud', () => {
  test('times of one day in one sentence, without what is not for ears', ({ assert }) => {
    const answer =
      'Free: 1: Friday 27 November at 09:00 [slot a1]; 2: Friday 27 November at 11:00 [slot b2]'
    assert.equal(readAloud(answer), 'I have Friday 27 November at 09:00 or 11:00. Which suits you?')
  })

  test('in German as well', ({ assert }) => {
    const day = 'Freitag, 27. November um'
    const answer = `Frei: 1: ${day} 9:00 Uhr [slot a1]; 2: ${day} 10:30 Uhr [slot b2]; 3: ${day} 14:00 Uhr [slot c3]`
    assert.equal(
      readAloud(answer),
      'Am Freitag, 27. November, hätte ich 9:00, 10:30 oder 14:00 Uhr frei. Was passt Ihnen?'
    )
    assert.equal(
      readAloud(`Frei: 1: ${day} 9:00 Uhr [slot a1]`),
      'Am Freitag, 27. November, hätte ich 9:00 Uhr frei. Was passt Ihnen?'
    )
  })

  test('without what was understood, which the times repeat, but with that nothing is free then', ({
    assert,
  }) => {
    const day = 'Friday 27 November at'
    assert.equal(
      readAloud(`Asked for: Friday the 27th of November. Free: 1: ${day} 09:00 [slot a1]`),
      'I have Friday 27 November at 09:00. Which suits you?'
    )
    assert.equal(
      readAloud(
        'Gefragt: Freitag, den 27. November um 9 Uhr. Da ist nichts frei. Frei: 1: Samstag, 28. November um 9:00 Uhr [slot a1]'
      ),
      'Da ist nichts frei. Am Samstag, 28. November, hätte ich 9:00 Uhr frei. Was passt Ihnen?'
    )
  })

  test('word for word where it is no list of one day', ({ assert }) => {
    const two =
      'Free: 1: Friday 27 November at 09:00 [slot a]; 2: Saturday 28 November at 09:00 [slot b]'
    assert.equal(readAloud(two), two.replace(/ \[slot .\]/g, ''))
    assert.equal(readAloud('Free: +9:00 +10:00'), 'Free: +9:00 +10:00')
    assert.equal(readAloud('Booked: Haircut, Friday.'), 'Booked: Haircut, Friday.')
  })
})
