import type { Caller } from './caller.ts'

export const booksOnFriday: Caller = {
  id: 'books-friday',
  title: 'Asks for Friday and books',
  name: 'Mara Lindt',
  from: '+15550100116',
  lines: [
    'Hello, do you have anything this coming Friday? I would like a {service}.',
    'The first one suits me. My name is {name}.',
    'Lovely, thank you. Goodbye!',
  ],
  summary: '{name} booked a {service}.',
}
