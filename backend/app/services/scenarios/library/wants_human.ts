import type { Scenario } from '../scenario.ts'

export const wantsHuman: Scenario = {
  id: 'wants-human',
  fits: () => true,
  lines: {
    en: [
      'Could I speak to a person, please?',
      'Then somebody should ring me about my invoice. My name is {caller}.',
    ],
    de: [
      'Kann ich bitte mit jemandem sprechen?',
      'Dann soll mich bitte jemand wegen meiner Rechnung anrufen. Mein Name ist {caller}.',
    ],
  },
  expects: ({ transfer: { open } }) =>
    open
      ? [{ kind: 'transferred', number: open.number }]
      : [{ kind: 'not-transferred' }, { kind: 'message', isUrgent: false }],
}
