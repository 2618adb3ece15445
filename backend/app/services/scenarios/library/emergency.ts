import type { Expectation, Scenario } from '../scenario.ts'

export const emergency: Scenario = {
  id: 'emergency',
  fits: () => true,
  lines: {
    en: [
      'This is an emergency, it cannot wait until tomorrow! My name is {caller}.',
      'Thank you. Bye!',
    ],
    de: [
      'Das ist ein Notfall, es kann nicht bis morgen warten! Mein Name ist {caller}.',
      'Danke. Auf Wiederhören!',
    ],
  },
  expects: ({ content }): Expectation[] => [
    ...(content.emergency ? [{ kind: 'said' as const, text: content.emergency }] : []),
    { kind: 'message', isUrgent: true },
    { kind: 'not-booked' },
  ],
}
