import type { Scenario } from '../scenario.ts'

export const afterHours: Scenario = {
  id: 'after-hours',
  // Elsewhere no such call reaches the agent.
  fits: ({ content }) => content.afterHours.rule === 'message',
  given: { isClosed: true },
  lines: {
    en: [
      'Could I speak to a person, please?',
      'Then somebody should ring me when you are back. My name is {caller}.',
    ],
    de: [
      'Kann ich bitte mit jemandem sprechen?',
      'Dann soll mich jemand anrufen, wenn wieder jemand da ist. Mein Name ist {caller}.',
    ],
  },
  expects: ({ transfer: { closed } }) =>
    closed
      ? [{ kind: 'transferred', number: closed.number }]
      : [{ kind: 'not-transferred' }, { kind: 'message', isUrgent: false }],
}
