import type { Scenario } from '../scenario.ts'

export const asksQuestion: Scenario = {
  id: 'asks-question',
  fits: ({ question }) => question !== null,
  lines: {
    en: ['{question}', 'Good to know. Goodbye!'],
    de: ['{question}', 'Gut zu wissen. Auf Wiederhören!'],
  },
  expects: ({ question }) => [{ kind: 'said', text: question!.answer }, { kind: 'no-tool' }],
}
