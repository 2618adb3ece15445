import type { Caller } from './caller.ts'

export const booksOnFriday: Caller = {
  id: 'books-friday',
  title: 'Asks for Friday and books',
  name: 'Mara Lindt',
  from: '+15550100116',
  lines: [
    {
      says: 'Hello, do you have anything this coming Friday? I would like a {service}.',
      wants: 'free-times',
      when: 'this coming Friday',
    },
    { says: 'The first one suits me. My name is {name}.', wants: 'first-offer' },
    { says: 'Lovely, thank you. Goodbye!', wants: 'goodbye' },
  ],
  summary: '{name} booked a {service}.',
}
