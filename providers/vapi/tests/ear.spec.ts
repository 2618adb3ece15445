import { test } from '@japa/runner'
import { understand } from '../sandbox/agent/ear.ts'
import { timeSaid } from '../sandbox/agent/time_words.ts'

test.group('the stand-in’s agent hears', () => {
  for (const [text, wish] of [
    ['Hello, do you have an appointment free?', 'times'],
    ['The second one, please.', 'choose'],
    ['I have to cancel my appointment.', 'cancel'],
    ['When is my appointment?', 'own-bookings'],
    ['Are you a real person?', 'ai'],
    ['Could I speak to a person?', 'human'],
    ['It cannot wait!', 'urgent'],
    ['Lovely, thank you. Goodbye!', 'goodbye'],
    ['Können Sie etwas ausrichten?', 'message'],
    ['Der zweite passt mir.', 'choose'],
    ['Where is the bus stop?', null],
  ] as const) {
    test(`“${text}”: ${wish ?? 'a question'}`, ({ assert }) => {
      for (const language of ['en', 'de'] as const) {
        assert.equal(understand(text, language).wish, wish)
      }
    })
  }

  for (const [text, which] of [
    ['The first one suits me.', 0],
    ['The second one please', 1],
    ['Der dritte passt gut.', 2],
    ['The last one, please.', -1],
  ] as const) {
    test(`which of several: “${text}”`, ({ assert }) => {
      assert.equal(understand(text, 'en').which, which)
    })
  }

  for (const [language, text, when] of [
    ['en', 'Is anything free this coming Friday? I want a cut.', 'this coming Friday'],
    ['en', 'Could I come on Monday at ten or eleven?', 'on Monday at ten or eleven'],
    ['en', 'Good morning, a table for two, please.', null],
    ['de', 'Guten Morgen, ist am Freitag um halb drei etwas frei?', 'am Freitag um halb drei'],
    ['de', 'Geht es gegen 14 Uhr?', 'gegen 14 Uhr'],
  ] as const) {
    test(`when: “${text}”`, ({ assert }) => {
      assert.equal(timeSaid(text, language), when)
    })
  }
})
