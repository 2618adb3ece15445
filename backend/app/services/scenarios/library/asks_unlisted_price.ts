import type { Scenario } from '../scenario.ts'

export const asksUnlistedPrice: Scenario = {
  id: 'asks-unlisted-price',
  fits: ({ service, price }) => service !== '' && price === null,
  lines: {
    en: [
      'How much is this: {service}?',
      'Then please let me know what it comes to. My name is {caller}.',
    ],
    de: [
      'Was kostet bei Ihnen: {service}?',
      'Dann sagen Sie mir bitte noch Bescheid. Mein Name ist {caller}.',
    ],
  },
  expects: () => [{ kind: 'message', isUrgent: false }, { kind: 'not-booked' }],
}
