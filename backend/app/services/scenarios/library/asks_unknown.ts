import type { Scenario } from '../scenario.ts'

export const asksUnknown: Scenario = {
  id: 'asks-unknown',
  fits: () => true,
  lines: {
    en: [
      'Can one charge an electric car somewhere near you?',
      'Then please find out and let me know. My name is {caller}.',
    ],
    de: [
      'Kann man bei Ihnen in der Nähe ein Elektroauto laden?',
      'Dann finden Sie es bitte heraus. Mein Name ist {caller}.',
    ],
  },
  expects: () => [{ kind: 'message', isUrgent: false }, { kind: 'not-booked' }],
}
