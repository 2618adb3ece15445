import type { Caller } from './caller.ts'

export const booksInGerman: Caller = {
  id: 'books-german',
  title: 'Asks for Friday and books, in German',
  name: 'Hanna Vogt',
  from: '+493023125014',
  language: 'de',
  lines: [
    'Guten Tag, hätten Sie am kommenden Freitag noch etwas frei? Einmal {service}, bitte.',
    'Der erste passt mir gut. Mein Name ist {name}.',
    'Wunderbar, vielen Dank. Auf Wiederhören!',
  ],
  summary: '{name} hat einen Termin vereinbart: {service}.',
}
