import type { Scenario } from '../scenario.ts'

export const cancels: Scenario = {
  id: 'cancels',
  fits: ({ booking }) => booking !== null,
  given: { hasBooked: true },
  lines: {
    en: ['Hello, I have to cancel my appointment, I am afraid.', 'Thank you. Goodbye!'],
    de: ['Guten Tag, ich muss meinen Termin leider absagen.', 'Vielen Dank. Auf Wiederhören!'],
  },
  expects: () => [{ kind: 'cancelled' }, { kind: 'not-booked' }, { kind: 'no-message' }],
}
