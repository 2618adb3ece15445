import type { Caller } from './caller.ts'

export const leavesMessage: Caller = {
  id: 'leaves-message',
  title: 'Leaves a message',
  name: 'Samir Haddad',
  from: '+15550100113',
  lines: [
    'Please tell the owner that my order has arrived and I will pick it up tomorrow.',
    'Thank you, goodbye.',
  ],
  summary: '{name} left a message.',
}
