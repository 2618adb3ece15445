import type { Scenario } from '../scenario.ts'

export const argues: Scenario = {
  id: 'argues',
  fits: ({ service }) => service !== '',
  lines: {
    en: [
      'I want this for half the price, and today: {service}.',
      'Surely you can make an exception for me!',
      'Then somebody should ring me about it. My name is {caller}.',
    ],
    de: [
      'Ich möchte das zum halben Preis, und zwar heute: {service}.',
      'Sie können doch sicher eine Ausnahme machen!',
      'Dann soll mich jemand deswegen anrufen. Mein Name ist {caller}.',
    ],
  },
  expects: () => [{ kind: 'not-booked' }, { kind: 'message', isUrgent: false }],
}
