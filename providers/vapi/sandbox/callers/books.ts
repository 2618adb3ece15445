import type { Caller } from './caller.ts'

export const books: Caller = {
  id: 'books',
  title: 'Books the first free time',
  name: 'Mara Lindt',
  from: '+15550100110',
  lines: [
    { says: 'Hello, I would like to book {service}, please.', wants: 'free-times' },
    { says: 'The first one suits me. My name is {name}.', wants: 'first-offer' },
    { says: 'Lovely, thank you. Goodbye!', wants: 'goodbye' },
  ],
  summary: '{name} booked {service}.',
}
