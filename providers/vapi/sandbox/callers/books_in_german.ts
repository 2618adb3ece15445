import type { Caller } from './caller.ts'

export const booksInGerman: Caller = {
  id: 'books-german',
  title: 'Books the first free time, in German',
  name: 'Hanna Vogt',
  from: '+493023125014',
  language: 'de',
  lines: [
    {
      says: 'Guten Tag, ich bräuchte einen Termin: {service}. Wann haben Sie denn etwas frei?',
      wants: 'free-times',
    },
    { says: 'Der erste passt mir gut. Mein Name ist {name}.', wants: 'first-offer' },
    { says: 'Wunderbar, vielen Dank. Auf Wiederhören!', wants: 'goodbye' },
  ],
  summary: '{name} hat einen Termin vereinbart: {service}.',
}
