import type { Scenario } from '../scenario.ts'

export const asksOwnBooking: Scenario = {
  id: 'asks-own-booking',
  fits: ({ booking }) => booking !== null,
  given: { hasBooked: true },
  lines: {
    en: ['Hello, when is my appointment?', 'Right, thank you. Goodbye!'],
    de: ['Guten Tag, wann ist mein Termin?', 'Ach ja, vielen Dank. Auf Wiederhören!'],
  },
  expects: ({ service }) => [
    { kind: 'used', tool: 'find_bookings' },
    { kind: 'said', text: service },
    { kind: 'not-cancelled' },
    { kind: 'not-booked' },
  ],
}
