import type { Caller } from './caller.ts'

export const books: Caller = {
  id: 'books',
  title: 'Books the first free time',
  name: 'Mara Lindt',
  from: '+15550100110',
  lines: [
    'Hello, when could I come in for a {service}, please?',
    'The first one suits me. My name is {name}.',
    'Lovely, thank you. Goodbye!',
  ],
  summary: '{name} booked a {service}.',
}
