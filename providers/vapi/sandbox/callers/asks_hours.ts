import type { Caller } from './caller.ts'

export const asksHours: Caller = {
  id: 'asks-hours',
  title: 'Asks for the opening hours',
  name: 'Jonas Weber',
  from: '+15550100111',
  lines: ['Hi, when are you open?', 'Thanks, that is all. Bye!'],
  summary: '{name} asked for the opening hours.',
}
