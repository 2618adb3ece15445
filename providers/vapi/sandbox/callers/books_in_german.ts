import type { Caller } from './caller.ts'

export const booksInGerman: Caller = {
  id: 'books-german',
  title: 'Asks for Friday and books, in German',
  name: 'Hanna Vogt',
  from: '+493023125014',
  language: 'de',
  lines: [
    {
      says: 'Guten Tag, hätten Sie am kommenden Freitag noch etwas frei? Einmal {service}, bitte.',
      wants: 'free-times',
      when: 'am kommenden Freitag',
    },
    { says: 'Der erste passt mir gut. Mein Name ist {name}.', wants: 'first-offer' },
    { says: 'Wunderbar, vielen Dank. Auf Wiederhören!', wants: 'goodbye' },
  ],
  summary: '{name} hat einen Termin vereinbart: {service}.',
}
