import type { Caller } from './caller.ts'

export const books: Caller = {
  id: 'books',
  title: 'Books the first free time',
  name: 'Mara Lindt',
  from: '+15550100110',
  lines: [
    { says: 'Hello, when could I come in for a {service}, please?', wants: 'free-times' },
    { says: 'The first one suits me. My name is {name}.', wants: 'first-offer' },
    { says: 'Lovely, thank you. Goodbye!', wants: 'goodbye' },
  ],
  summary: '{name} booked a {service}.',
}
