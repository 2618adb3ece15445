import type { Scenario } from '../scenario.ts'

export const books: Scenario = {
  id: 'books',
  fits: ({ service, day }) => service !== '' && day !== null,
  lines: {
    en: [
      'Hello, do you have an appointment free? I would like: {service}.',
      'The first one suits me. My name is {caller}.',
      'Lovely, thank you. Goodbye!',
    ],
    de: [
      'Guten Tag, haben Sie einen Termin frei? Ich möchte: {service}.',
      'Der erste passt mir gut. Mein Name ist {caller}.',
      'Wunderbar, vielen Dank. Auf Wiederhören!',
    ],
  },
  expects: ({ service }) => [
    { kind: 'booked', service, weekday: null },
    { kind: 'no-message' },
    { kind: 'seconds', most: 180 },
  ],
}
