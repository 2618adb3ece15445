import type { Scenario } from '../scenario.ts'

export const mumbles: Scenario = {
  id: 'mumbles',
  fits: ({ service, day }) => service !== '' && day !== null,
  lines: {
    en: [
      'Could I come in on {day} at ten or eleven? It is for: {service}.',
      'Oh, I do not know yet. I will call again, bye!',
    ],
    de: [
      'Kann ich am {day} um zehn oder elf vorbeikommen? Es geht um: {service}.',
      'Ach, das weiß ich noch nicht. Ich melde mich noch einmal, auf Wiederhören!',
    ],
  },
  expects: () => [{ kind: 'asked-back' }, { kind: 'not-booked' }],
}
