import type { Caller } from './caller.ts'

export const wantsHuman: Caller = {
  id: 'wants-human',
  title: 'Wants to speak to a person',
  name: 'Petra Olsen',
  from: '+15550100112',
  lines: ['Could I speak to a person, please? It is complicated.'],
  summary: '{name} wanted to speak to a person.',
}
