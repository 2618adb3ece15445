import type { Scenario } from '../scenario.ts'

export const moves: Scenario = {
  id: 'moves',
  fits: ({ booking }) => booking !== null,
  given: { hasBooked: true },
  lines: {
    en: [
      'Hello, I would like to move my appointment, please.',
      'The last one suits me.',
      'Thank you. Goodbye!',
    ],
    de: [
      'Guten Tag, ich möchte meinen Termin verschieben.',
      'Der letzte passt mir.',
      'Vielen Dank. Auf Wiederhören!',
    ],
  },
  expects: () => [{ kind: 'moved' }, { kind: 'not-booked' }, { kind: 'not-cancelled' }],
}
