import type { Scenario } from '../scenario.ts'

export const withholdsNumber: Scenario = {
  id: 'withholds-number',
  fits: ({ booking }) => booking !== null,
  given: { hasBooked: true, isWithheld: true },
  lines: {
    en: [
      'Hello, when is my appointment?',
      'Then please take a message: I will be ten minutes late. My name is {caller}.',
    ],
    de: [
      'Guten Tag, wann ist mein Termin?',
      'Dann eine Nachricht bitte: Ich komme zehn Minuten später. Mein Name ist {caller}.',
    ],
  },
  expects: ({ service }) => [
    { kind: 'not-said', text: service },
    { kind: 'not-cancelled' },
    { kind: 'message', isUrgent: false },
  ],
}
