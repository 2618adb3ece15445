import type { Scenario } from '../scenario.ts'

export const leavesMessage: Scenario = {
  id: 'leaves-message',
  fits: () => true,
  lines: {
    en: [
      'Please pass this on: I have found the keys, and I keep them for you. My name is {caller}.',
      'Thank you. Goodbye!',
    ],
    de: [
      'Bitte richten Sie aus, dass ich die Schlüssel gefunden habe. Mein Name ist {caller}.',
      'Vielen Dank. Auf Wiederhören!',
    ],
  },
  expects: () => [
    { kind: 'message', isUrgent: false },
    { kind: 'not-booked' },
    { kind: 'seconds', most: 120 },
  ],
}
