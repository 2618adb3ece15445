import type { Scenario } from '../scenario.ts'

export const booksOnADay: Scenario = {
  id: 'books-on-a-day',
  fits: ({ service, day }) => service !== '' && day !== null,
  lines: {
    en: [
      'Hello, is there anything free on {day}? I would like to book: {service}.',
      'The first one suits me. My name is {caller}.',
      'Lovely, thank you. Goodbye!',
    ],
    de: [
      'Guten Tag, ist am {day} noch etwas frei? Ich möchte buchen: {service}.',
      'Der erste passt mir gut. Mein Name ist {caller}.',
      'Wunderbar, vielen Dank. Auf Wiederhören!',
    ],
  },
  expects: ({ service, day }) => [
    { kind: 'booked', service, weekday: day!.weekday },
    { kind: 'no-message' },
    { kind: 'seconds', most: 180 },
  ],
}
