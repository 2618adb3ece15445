import type { Caller } from './caller.ts'

export const asksHours: Caller = {
  id: 'asks-hours',
  title: 'Asks for the opening hours',
  name: 'Jonas Weber',
  from: '+15550100111',
  lines: [
    { says: 'Hi, when are you open?', wants: 'opening-hours' },
    { says: 'Thanks, that is all. Bye!', wants: 'goodbye' },
  ],
  summary: '{name} asked for the opening hours.',
}
